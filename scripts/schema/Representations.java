import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints what Keycloak's own reader of realm files accepts, as JSON: for each representation class that the given
 * classes reach, every property with its type. It asks Jackson for the reader it would use, so renamed properties,
 * aliases, ignored getters and special readers appear as the server treats them.
 *
 * <p>Run it on the jars of a distribution: {@code java -cp 'keycloak/lib/lib/main/*:keycloak/lib/lib/boot/*' Representations.java CLASS...}
 *
 * <p>A type is one of {@code {"is": "string" | "integer" | "number" | "boolean" | "any"}}, {@code {"is": "enum",
 * "values"}}, {@code {"is": "list" | "map", "of"}}, {@code {"is": "ref", "to"}} and, for a class or property that has
 * a reader of its own, {@code {"is": "custom", "reader", "declared"}}.
 */
public class Representations {
  private static final ObjectMapper MAPPER = keycloakMapper();
  private static final Deque<JavaType> QUEUE = new ArrayDeque<>();
  private static final Set<String> SEEN = new HashSet<>();

  public static void main(String[] args) throws Exception {
    for (String name : args) {
      try {
        refTo(MAPPER.constructType(Class.forName(name)));
      } catch (ClassNotFoundException e) {
        System.err.println("not in this version: " + name);
      }
    }
    Map<String, ObjectNode> classes = new TreeMap<>();
    while (!QUEUE.isEmpty()) {
      JavaType type = QUEUE.remove();
      classes.put(nameOf(type.getRawClass()), describe(type));
    }
    ObjectNode out = MAPPER.createObjectNode();
    classes.forEach(out::set);
    System.out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(out));
  }

  private static ObjectMapper keycloakMapper() {
    try {
      Field field = Class.forName("org.keycloak.util.JsonSerialization").getField("mapper");
      return (ObjectMapper) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("these are not the jars of a Keycloak distribution", e);
    }
  }

  private static ObjectNode describe(JavaType type) throws Exception {
    ObjectNode out = MAPPER.createObjectNode();
    JsonDeserializer<?> reader = reader(type);
    if (!(reader instanceof BeanDeserializerBase)) {
      out.put("reader", reader.getClass().getName());
      return out;
    }
    BeanDeserializerBase bean = (BeanDeserializerBase) reader;
    DeserializationConfig config = MAPPER.getDeserializationConfig();
    BeanDescription description = config.introspect(type);
    Map<String, ObjectNode> properties = new TreeMap<>();
    for (Iterator<SettableBeanProperty> all = bean.properties(); all.hasNext(); ) {
      SettableBeanProperty property = all.next();
      ObjectNode node = typeOf(property);
      if (isDeprecated(description, property)) node.put("deprecated", true);
      properties.put(property.getName(), node);
      for (PropertyName alias : property.findAliases(config)) properties.put(alias.getSimpleName(), node.deepCopy());
    }
    // What the server writes into exports and skips without a word when it reads them.
    Set<String> written = new HashSet<>();
    for (BeanPropertyDefinition definition : MAPPER.getSerializationConfig().introspect(type).findProperties()) {
      written.add(definition.getName());
    }
    for (String name : ignored(bean)) {
      if (written.contains(name) && !properties.containsKey(name)) {
        properties.put(name, MAPPER.createObjectNode().put("is", "any").put("ignored", true));
      }
    }
    ObjectNode fields = out.putObject("properties");
    properties.forEach(fields::set);
    return out;
  }

  private static JsonDeserializer<?> reader(JavaType type) throws Exception {
    DefaultDeserializationContext context = (DefaultDeserializationContext) MAPPER.getDeserializationContext();
    JsonParser none = null;
    return context.createInstance(MAPPER.getDeserializationConfig(), none, null).findNonContextualValueDeserializer(type);
  }

  private static ObjectNode typeOf(SettableBeanProperty property) throws Exception {
    JsonDeserializer<?> own = property.getValueDeserializer();
    JavaType type = property.getType();
    if (own != null && own.getClass().getName().startsWith("org.keycloak")) {
      return MAPPER.createObjectNode().put("is", "custom").put("reader", own.getClass().getSimpleName()).put("declared", type.toCanonical());
    }
    return typeOf(type);
  }

  private static ObjectNode typeOf(JavaType type) throws Exception {
    ObjectNode out = MAPPER.createObjectNode();
    Class<?> raw = type.getRawClass();
    if (type.isReferenceType()) return typeOf(type.getReferencedType());
    if (raw == boolean.class || raw == Boolean.class) return out.put("is", "boolean");
    if (raw == int.class || raw == long.class || raw == Integer.class || raw == Long.class) return out.put("is", "integer");
    if (Number.class.isAssignableFrom(raw) || raw == float.class || raw == double.class) return out.put("is", "number");
    if (raw.isEnum()) {
      out.put("is", "enum");
      ArrayNode values = out.putArray("values");
      for (Object constant : raw.getEnumConstants()) {
        String text = MAPPER.convertValue(constant, String.class);
        values.add(text);
      }
      return out;
    }
    if (type.isArrayType() && type.getContentType().getRawClass() == byte.class) return out.put("is", "string");
    if (type.isMapLikeType()) return (ObjectNode) out.put("is", "map").set("of", typeOf(type.getContentType()));
    if (type.isCollectionLikeType() || type.isArrayType() || Collection.class.isAssignableFrom(raw)) {
      return (ObjectNode) out.put("is", "list").set("of", typeOf(type.getContentType()));
    }
    if (raw.getName().startsWith("org.keycloak")) return refTo(type);
    if (raw == Object.class || raw.getName().startsWith("com.fasterxml.jackson.databind")) return out.put("is", "any");
    return out.put("is", "string");
  }

  private static ObjectNode refTo(JavaType type) {
    if (SEEN.add(type.getRawClass().getName())) QUEUE.add(type);
    return MAPPER.createObjectNode().put("is", "ref").put("to", nameOf(type.getRawClass()));
  }

  /** The class's own name, with its outer class if it has one: unique within Keycloak's representations. */
  private static String nameOf(Class<?> raw) {
    return raw.getEnclosingClass() == null ? raw.getSimpleName() : nameOf(raw.getEnclosingClass()) + raw.getSimpleName();
  }

  private static boolean isDeprecated(BeanDescription description, SettableBeanProperty property) {
    for (BeanPropertyDefinition definition : description.findProperties()) {
      if (!definition.getName().equals(property.getName())) continue;
      return deprecated(definition.getSetter()) || deprecated(definition.getGetter()) || deprecated(definition.getField());
    }
    return false;
  }

  private static boolean deprecated(com.fasterxml.jackson.databind.introspect.Annotated member) {
    AnnotatedElement element = member == null ? null : member.getAnnotated();
    return element != null && element.isAnnotationPresent(Deprecated.class);
  }

  @SuppressWarnings("unchecked")
  private static Set<String> ignored(BeanDeserializerBase bean) throws ReflectiveOperationException {
    Field field = BeanDeserializerBase.class.getDeclaredField("_ignorableProps");
    field.setAccessible(true);
    Set<String> names = (Set<String>) field.get(bean);
    return names == null ? Set.of() : names;
  }
}
