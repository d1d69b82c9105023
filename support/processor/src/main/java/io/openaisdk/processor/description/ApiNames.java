package io.openaisdk.processor.description;

/** The names of the API module that the processor knows; it has no class reference to any of them. */
public final class ApiNames {

    /** The package that all packages of the API are below. */
    public static final String ROOT = "io.openaisdk.api";

    public static final TypeName MODEL = base("Model");
    public static final TypeName PARAMS = base("Params");
    public static final TypeName MODEL_BUILDER = base("ModelBuilder");
    public static final TypeName PARAMS_BUILDER = base("ParamsBuilder");
    public static final TypeName OPEN_ENUM = base("OpenEnum");
    public static final TypeName VALUE_VARIANT = base("ValueVariant");
    public static final TypeName UNKNOWN_VARIANT = base("UnknownVariant");
    public static final TypeName JSON_VALUE = base("JsonValue");
    public static final TypeName FILE_UPLOAD = base("FileUpload");
    public static final TypeName EVENT_STREAM = base("EventStream");
    public static final TypeName ASYNC_EVENT_STREAM = base("AsyncEventStream");
    public static final TypeName PAGE = base("Page");
    public static final TypeName ASYNC_PAGE = base("AsyncPage");
    public static final TypeName BINARY_CONTENT = base("BinaryContent");
    public static final TypeName ASYNC_BINARY_CONTENT = base("AsyncBinaryContent");
    public static final TypeName RAW_RESPONSE = base("RawResponse");
    public static final TypeName MODEL_RUNTIME = new TypeName(ROOT + ".internal", "ModelRuntime");
    public static final TypeName API_INDEX = new TypeName(ROOT + ".internal", "ApiIndex");
    public static final TypeName GENERATED = annotation("Generated");
    public static final TypeName INDEX = annotation("Index");

    private ApiNames() {}

    /**
     * Names an annotation of the API module.
     *
     * @param simpleName the simple name
     * @return its full name
     */
    public static TypeName annotation(String simpleName) {
        return new TypeName(ROOT + ".annotations", simpleName);
    }

    /**
     * Gives what is left of a package below the root.
     *
     * @param packageName a package of the API
     * @return for example {@code chat.completions}; empty for the root itself
     */
    public static String packageKey(String packageName) {
        return packageName.startsWith(ROOT + ".") ? packageName.substring(ROOT.length() + 1) : "";
    }

    /**
     * Gives the short name under which the engine knows a type.
     *
     * @param type a type of the API
     * @return for example {@code responses.Reasoning}; the simple name for types of the root package
     */
    public static String key(TypeName type) {
        String packageKey = packageKey(type.packageName());
        return packageKey.isEmpty() ? type.simpleName() : packageKey + "." + type.simpleName();
    }

    private static TypeName base(String simpleName) {
        return new TypeName(ROOT, simpleName);
    }
}
