package io.openaisdk.processor.implementations;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.CamelCase;
import io.openaisdk.processor.description.TypeName;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The names of the core that generated code uses or declares. */
public final class CoreNames {

    /** The annotation that starts the generation. */
    public static final TypeName GENERATE_FROM = new TypeName("io.openaisdk.core.internal", "GenerateFrom");

    static final String ROOT = "io.openaisdk.core.internal.generated";
    static final TypeName MODEL_BASE = model("ModelBase");
    static final TypeName BUILDER_BASE = model("BuilderBase");
    static final TypeName MODEL_TYPE = model("ModelType");
    static final TypeName UNION_TYPE = model("UnionType");
    static final TypeName CONTENT = model("Content");
    static final TypeName TYPE_PACKAGE = model("TypePackage");
    static final TypeName OPERATION = operation("Operation");
    static final TypeName BLOCKING_CALLER = operation("BlockingCaller");
    static final TypeName ASYNC_CALLER = operation("AsyncCaller");
    static final TypeName RAW_CALLER = operation("RawCaller");
    static final TypeName ASYNC_RAW_CALLER = operation("AsyncRawCaller");
    static final TypeName GENERATED_TYPES = new TypeName(ROOT, "GeneratedTypes");
    static final TypeName NULLABLE = new TypeName("org.jspecify.annotations", "Nullable");

    private CoreNames() {}

    /** Names a type in the generated package that belongs to the package of an API type. */
    static TypeName generated(TypeName api, String simpleName) {
        return generated(ApiNames.packageKey(api.packageName()), simpleName);
    }

    static TypeName implementation(TypeName api) {
        return generated(api, api.simpleName() + "Impl");
    }

    static TypeName typePackage(String packageKey) {
        String words = packageKey.isEmpty() ? "root" : packageKey;
        String name =
                Arrays.stream(words.split("[._]")).map(CamelCase::capitalized).collect(Collectors.joining());
        return generated(packageKey, name + "Types");
    }

    private static TypeName generated(String packageKey, String simpleName) {
        return new TypeName(packageKey.isEmpty() ? ROOT : ROOT + "." + packageKey, simpleName);
    }

    private static TypeName model(String simpleName) {
        return new TypeName("io.openaisdk.core.internal.model", simpleName);
    }

    private static TypeName operation(String simpleName) {
        return new TypeName("io.openaisdk.core.internal.operation", simpleName);
    }
}
