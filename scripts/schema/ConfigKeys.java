import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints, as JSON, the keys of free-form maps that the running server lists nowhere: what the classes for the config of
 * identity providers ask their map for (each getter is called on a map that takes notes), and the attributes of clients,
 * which are constants.
 *
 * <p>Run it on the jars of a distribution: {@code java -cp 'keycloak/lib/lib/main/*:keycloak/lib/lib/boot/*' ConfigKeys.java}
 */
public class ConfigKeys {
  private static final Map<String, String> PROVIDERS = Map.of(
      "saml", "org.keycloak.broker.saml.SAMLIdentityProviderConfig",
      "oidc", "org.keycloak.broker.oidc.OIDCIdentityProviderConfig");

  private static final List<String> CLIENT_ATTRIBUTES = List.of(
      "org.keycloak.protocol.oidc.OIDCConfigAttributes",
      "org.keycloak.protocol.saml.SamlConfigAttributes",
      "org.keycloak.protocol.saml.SamlProtocol",
      "org.keycloak.models.CibaConfig",
      "org.keycloak.models.OAuth2DeviceConfig",
      "org.keycloak.models.ParConfig",
      "org.keycloak.models.ClientSecretConstants",
      "org.keycloak.authentication.authenticators.client.JWTClientAuthenticator",
      "org.keycloak.authentication.authenticators.client.FederatedJWTClientAuthenticator",
      "org.keycloak.authentication.authenticators.client.X509ClientAuthenticator");

  /** Attributes have dots, or begin with the name of their protocol; the constants beside them do not. */
  private static final String ATTRIBUTE = "[a-z][\\w-]*(\\.[\\w-]+)+|saml_[a-z_]+|(logo|policy|tos|sectorIdentifier)Uri";

  public static void main(String[] args) throws Exception {
    Map<String, Set<String>> providers = new TreeMap<>();
    for (Map.Entry<String, String> entry : PROVIDERS.entrySet())
      providers.put(entry.getKey(), askedBy(Class.forName(entry.getValue())));
    Map<String, Object> out = new TreeMap<>();
    out.put("identityProviders", providers);
    out.put("clientAttributes", attributes());
    System.out.println(new ObjectMapper().writeValueAsString(out));
  }

  private static Set<String> askedBy(Class<?> type) throws ReflectiveOperationException {
    Set<String> asked = new TreeSet<>();
    Map<String, String> notes = new HashMap<>() {
      @Override
      public String get(Object key) {
        if (key != null) asked.add(key.toString());
        return null;
      }

      @Override
      public String getOrDefault(Object key, String other) {
        get(key);
        return other;
      }
    };
    Object config = type.getConstructor().newInstance();
    type.getMethod("setConfig", Map.class).invoke(config, notes);
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() > 0 || !method.getName().matches("(get|is)[A-Z].*")) continue;
      try {
        method.invoke(config);
      } catch (ReflectiveOperationException e) {
        // It asked before it failed.
      }
    }
    return asked;
  }

  private static Set<String> attributes() {
    Set<String> found = new TreeSet<>();
    for (String name : CLIENT_ATTRIBUTES) {
      try {
        for (Field field : Class.forName(name).getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers()) || field.getType() != String.class) continue;
          field.setAccessible(true);
          String value = (String) field.get(null);
          if (value != null && value.matches(ATTRIBUTE)) found.add(value);
        }
      } catch (ReflectiveOperationException e) {
        System.err.println("not in this version: " + name);
      }
    }
    return found;
  }
}
