package io.openaisdk.contract.calls;

import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.OperationResult;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An operation and the way to it.
 *
 * @param services the methods that lead from the client to the service
 * @param operation the operation as the API declares it
 * @param documented the same in the document
 */
record OperationCall(List<String> services, OperationDescription operation, DocumentOperation documented) {

    String name() {
        return services.stream().map(service -> service + "().").collect(Collectors.joining()) + operation.name();
    }

    boolean isStreaming() {
        return operation.result() instanceof OperationResult.Events;
    }

    @Override
    public String toString() {
        return name();
    }
}
