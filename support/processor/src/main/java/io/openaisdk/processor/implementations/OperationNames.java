package io.openaisdk.processor.implementations;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.CamelCase;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.ServiceDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names operations by their package and method, and by their service where that is not clear. */
final class OperationNames {

    private final Map<String, Integer> uses = new HashMap<>();

    OperationNames(List<ServiceDescription> services) {
        for (ServiceDescription service : services) {
            service.operations().forEach(operation -> uses.merge(shortName(service, operation), 1, Integer::sum));
        }
    }

    String of(ServiceDescription service, OperationDescription operation) {
        String shortName = shortName(service, operation);
        return uses.getOrDefault(shortName, 1) == 1
                ? shortName
                : prefix(service) + CamelCase.uncapitalized(service.shortName()) + "." + operation.name();
    }

    private static String shortName(ServiceDescription service, OperationDescription operation) {
        return prefix(service) + operation.name();
    }

    private static String prefix(ServiceDescription service) {
        String packageKey = ApiNames.packageKey(service.name().packageName());
        return packageKey.isEmpty() ? "" : packageKey + ".";
    }
}
