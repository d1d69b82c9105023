package io.openaisdk.core.internal.operation;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.core.internal.model.ValueType;
import org.jspecify.annotations.Nullable;

/** One operation of the API as data, made from the annotations of a service method. */
public final class Operation {

    /** How parameters become a body. */
    public enum BodyKind {
        NONE,
        JSON,
        MULTIPART,
        /** A multipart form if a file is part of it, otherwise JSON. */
        MULTIPART_WITH_FILE
    }

    /** What a response is decoded to. */
    public enum ResultKind {
        VALUE,
        NOTHING,
        TEXT,
        BINARY,
        EVENTS,
        PAGE
    }

    /**
     * The property that requests a stream of events.
     *
     * @param property the property that is sent
     * @param value its value
     */
    public record StreamSwitch(String property, JsonValue value) {

        static final StreamSwitch USUAL = new StreamSwitch("stream", new JsonValue.JsonBoolean(true));
    }

    private final String name;
    private final String method;
    private final String path;
    private BodyKind body = BodyKind.NONE;
    private ResultKind resultKind = ResultKind.NOTHING;
    private @Nullable ValueType resultType;
    private PageKind pageKind = PageKind.SINGLE;
    private String accept = "application/json";
    private @Nullable String beta;
    private StreamSwitch streamSwitch = StreamSwitch.USUAL;
    private boolean namedEvents;
    private boolean admin;

    private Operation(String name, String method, String path) {
        this.name = name;
        this.method = method;
        this.path = path;
    }

    /**
     * Creates an operation.
     *
     * @param name the operation's name, for example {@code responses.create}
     * @param method the HTTP method
     * @param path the path below the base URL, parameters as names in braces
     * @param traits its other traits, as the processor writes them
     * @return the operation
     */
    public static Operation of(String name, String method, String path, String... traits) {
        Operation operation = new Operation(name, method, path);
        for (String trait : traits) {
            int equals = trait.indexOf('=');
            operation.apply(
                    equals < 0 ? trait : trait.substring(0, equals), equals < 0 ? "" : trait.substring(equals + 1));
        }
        return operation;
    }

    private void apply(String trait, String value) {
        switch (trait) {
            case "body" ->
                body = switch (value) {
                    case "json" -> BodyKind.JSON;
                    case "multipart" -> BodyKind.MULTIPART;
                    case "multipart-with-file" -> BodyKind.MULTIPART_WITH_FILE;
                    default -> BodyKind.NONE;
                };
            case "params" -> body = BodyKind.NONE;
            case "result" ->
                resultKind = switch (value) {
                    case "void" -> ResultKind.NOTHING;
                    case "text" -> ResultKind.TEXT;
                    case "binary" -> ResultKind.BINARY;
                    default -> result(ResultKind.VALUE, value);
                };
            case "stream" -> {
                resultKind = result(ResultKind.EVENTS, value);
                accept = "text/event-stream";
            }
            case "page" -> {
                int space = value.indexOf(' ');
                pageKind = PageKind.valueOf(value.substring(0, space));
                resultKind = result(ResultKind.PAGE, value.substring(space + 1));
            }
            case "switch" -> {
                int equals = value.indexOf('=');
                streamSwitch = new StreamSwitch(
                        value.substring(0, equals), new JsonValue.JsonString(value.substring(equals + 1)));
            }
            case "named" -> namedEvents = true;
            case "accept" -> accept = value;
            case "beta" -> beta = value;
            case "admin" -> admin = true;
            default -> throw new AssertionError("Unknown trait " + trait + " of " + name);
        }
    }

    private ResultKind result(ResultKind kind, String descriptor) {
        resultType = ValueType.parse(descriptor);
        return kind;
    }

    /** {@return the name, for example {@code responses.create}} */
    public String name() {
        return name;
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return the path below the base URL, parameters as names in braces} */
    public String path() {
        return path;
    }

    /** {@return how parameters become a body} */
    public BodyKind body() {
        return body;
    }

    /** {@return what a response is decoded to} */
    public ResultKind resultKind() {
        return resultKind;
    }

    /** {@return the type of the result, of the events or of the items} */
    public ValueType resultType() {
        if (resultType == null) {
            throw new IllegalStateException(name + " has no result type");
        }
        return resultType;
    }

    /** {@return how pages follow each other} */
    public PageKind pageKind() {
        return pageKind;
    }

    /** {@return the parameter that the cursor of a page is sent as} */
    public String cursorName() {
        return pageKind == PageKind.NEXT_PAGE ? "page" : "after";
    }

    /** {@return whether the result is a stream of events} */
    public boolean streaming() {
        return resultKind == ResultKind.EVENTS;
    }

    /** {@return the property that requests a stream of events} */
    public StreamSwitch streamSwitch() {
        return streamSwitch;
    }

    /** {@return whether the name of an event is its discriminator} */
    public boolean namedEvents() {
        return namedEvents;
    }

    /** {@return the value of the header Accept} */
    public String accept() {
        return accept;
    }

    /** {@return the value of the header OpenAI-Beta; null for none} */
    @Nullable
    public String beta() {
        return beta;
    }

    /** {@return whether it needs the key of an administrator} */
    public boolean admin() {
        return admin;
    }
}
