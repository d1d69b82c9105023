package io.openaisdk.contract.calls;

import io.openaisdk.api.OpenAIServices;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.SubService;
import io.openaisdk.processor.description.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds all operations that a client leads to. */
final class ApiWalk {

    private final Map<TypeName, ServiceDescription> services;
    private final Map<String, DocumentOperation> documented;
    private final List<OperationCall> calls = new ArrayList<>();

    private ApiWalk(Api api, Document document) {
        services = api.services().stream().collect(Collectors.toMap(ServiceDescription::name, Function.identity()));
        documented =
                document.operations().stream().collect(Collectors.toMap(DocumentOperation::key, Function.identity()));
    }

    static List<OperationCall> calls(Api api, Document document) {
        ApiWalk walk = new ApiWalk(api, document);
        walk.walk(new TypeName(OpenAIServices.class.getPackageName(), OpenAIServices.class.getSimpleName()), List.of());
        return walk.calls;
    }

    private void walk(TypeName name, List<String> path) {
        ServiceDescription service = services.get(name);
        for (OperationDescription operation : service.operations()) {
            String key = DocumentOperation.keyOf(operation.httpMethod(), operation.path());
            DocumentOperation known = documented.get(key);
            if (known == null) {
                throw new AssertionError("The document has no " + key);
            }
            calls.add(new OperationCall(path, operation, known));
        }
        for (SubService sub : service.subServices()) {
            List<String> further = new ArrayList<>(path);
            further.add(sub.name());
            walk(sub.service(), List.copyOf(further));
        }
    }
}
