#!/usr/bin/env node
import module from "node:module";

// Before the program itself is loaded, or its code is not cached (Node 22.8 and later).
module.enableCompileCache?.();
await import("../dist/bin.js");
