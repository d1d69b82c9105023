package io.openaisdk.processor.description;

/** The names of the JDK that generated code uses. */
public final class JavaNames {

    public static final TypeName LIST = new TypeName("java.util", "List");
    public static final TypeName MAP = new TypeName("java.util", "Map");
    public static final TypeName OPTIONAL = new TypeName("java.util", "Optional");
    public static final TypeName CONSUMER = new TypeName("java.util.function", "Consumer");
    public static final TypeName COMPLETABLE_FUTURE = new TypeName("java.util.concurrent", "CompletableFuture");
    public static final TypeName PATH = new TypeName("java.nio.file", "Path");
    public static final TypeName INPUT_STREAM = new TypeName("java.io", "InputStream");
    public static final TypeName STRING = new TypeName("java.lang", "String");
    public static final TypeName VOID = new TypeName("java.lang", "Void");

    private JavaNames() {}
}
