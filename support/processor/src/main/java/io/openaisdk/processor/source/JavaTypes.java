package io.openaisdk.processor.source;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.OperationResult;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.ServiceVariant;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.ValueType;

/** Writes types into a file. */
public final class JavaTypes {

    private final SourceFile file;

    /**
     * Makes a writer.
     *
     * @param file where the types are mentioned
     */
    public JavaTypes(SourceFile file) {
        this.file = file;
    }

    /**
     * Writes a type with arguments.
     *
     * @param type the type
     * @param arguments the arguments as they are written
     * @return for example {@code Consumer<ToolBuilder>}
     */
    public String generic(TypeName type, String... arguments) {
        return file.name(type) + "<" + String.join(", ", arguments) + ">";
    }

    /**
     * Writes a type as it is written for a value that is there.
     *
     * @param type the type
     * @return the type, primitive where it can be
     */
    public String plain(ValueType type) {
        return type instanceof ScalarType scalar && scalar.isPrimitive() ? scalar.descriptor() : boxed(type);
    }

    /**
     * Writes a type as it is written where no primitive can stand.
     *
     * @param type the type
     * @return the type, boxed where it must be
     */
    public String boxed(ValueType type) {
        if (type instanceof ListType list) {
            return generic(JavaNames.LIST, boxed(list.item()));
        }
        if (type instanceof MapType map) {
            return generic(JavaNames.MAP, "String", boxed(map.value()));
        }
        return file.name(type.erasure());
    }

    /**
     * Writes the result of an operation.
     *
     * @param result the result
     * @param variant the form of the service
     * @return the type of the method
     */
    public String result(OperationResult result, ServiceVariant variant) {
        String body = body(result, variant.isAsync());
        return switch (variant) {
            case BLOCKING -> result instanceof OperationResult.Nothing ? "void" : body;
            case ASYNC -> result instanceof OperationResult.Events ? body : generic(JavaNames.COMPLETABLE_FUTURE, body);
            case RAW -> generic(ApiNames.RAW_RESPONSE, body);
            case ASYNC_RAW -> generic(JavaNames.COMPLETABLE_FUTURE, generic(ApiNames.RAW_RESPONSE, body));
        };
    }

    private String body(OperationResult result, boolean async) {
        if (result instanceof OperationResult.Value value) {
            return boxed(value.type());
        }
        if (result instanceof OperationResult.Events events) {
            return generic(async ? ApiNames.ASYNC_EVENT_STREAM : ApiNames.EVENT_STREAM, boxed(events.event()));
        }
        if (result instanceof OperationResult.Items items) {
            return generic(async ? ApiNames.ASYNC_PAGE : ApiNames.PAGE, boxed(items.item()));
        }
        if (result instanceof OperationResult.Binary) {
            return file.name(async ? ApiNames.ASYNC_BINARY_CONTENT : ApiNames.BINARY_CONTENT);
        }
        return result instanceof OperationResult.Text ? "String" : "Void";
    }
}
