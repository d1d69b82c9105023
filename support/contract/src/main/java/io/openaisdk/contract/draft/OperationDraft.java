package io.openaisdk.contract.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.openaisdk.contract.document.Branch;
import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.contract.document.Place;
import io.openaisdk.contract.document.Shape;
import io.openaisdk.processor.description.CamelCase;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.OperationResult;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A method, or two, that an operation gets.
 *
 * @param operation the operation
 * @param name the name of the method
 * @param path the path below that of the service, with Java names in braces
 * @param params what the method is called with; empty where it takes nothing but parts of the path
 * @param mayBeEmpty whether the parameters may be left out
 * @param multipart whether the body is sent as a form
 * @param result what the method answers with
 * @param accept the media type of binary answers, else empty
 * @param events the type of events where the operation can stream
 */
record OperationDraft(
        DocumentOperation operation,
        String name,
        String path,
        Optional<TypeName> params,
        boolean mayBeEmpty,
        boolean multipart,
        OperationResult result,
        String accept,
        Optional<ValueType> events) {

    private static final String JSON = "application/json";
    private static final String MULTIPART = "multipart/form-data";
    private static final String EVENTS = "text/event-stream";
    private static final String STREAM = "stream";

    static OperationDraft of(
            DocumentOperation operation, TypeName service, String servicePath, Set<String> taken, DraftTypes types) {
        String name = nameOf(operation, taken);
        String stem = service.simpleName().replaceAll("Service$", "");
        List<Draft.Member> members = new ArrayList<>();
        TypeName hint = service.sibling(stem + CamelCase.capitalized(name) + "Params");
        boolean body = operation.method().equals("POST");
        for (DocumentOperation.Parameter parameter : operation.parameters()) {
            boolean sent = !parameter.in().equals("path") && !parameter.name().equals(STREAM);
            if (sent) {
                Place place = Place.of(operation.name() + " " + parameter.in() + " " + parameter.name());
                Draft.Member member =
                        types.member(parameter.name(), parameter.schema(), place, parameter.required(), hint);
                members.add(placed(member, placement(parameter, body)));
            }
        }
        operation.body().entrySet().stream()
                .filter(entry -> entry.getKey().equals(JSON) || entry.getKey().equals(MULTIPART))
                .reduce((one, other) -> other)
                .ifPresent(entry -> addBody(operation, entry.getValue(), hint, members, types));
        Optional<TypeName> params = members.isEmpty() ? Optional.empty() : Optional.of(types.params(hint, members));
        SortedMap<String, JsonNode> results = operation.results();
        return new OperationDraft(
                operation,
                name,
                javaPath(operation.path()).substring(servicePath.length()),
                params,
                members.stream().noneMatch(member -> member.required() && !member.nullable()),
                operation.body().containsKey(MULTIPART),
                resultOf(operation, results, service.sibling(stem + CamelCase.capitalized(name) + "Response"), types),
                acceptOf(results),
                Optional.ofNullable(results.get(EVENTS))
                        .map(schema -> types.typeOf(
                                schema,
                                Place.of(operation.name() + " event"),
                                service.sibling(stem + CamelCase.capitalized(name) + "Event"))));
    }

    private static void addBody(
            DocumentOperation operation, JsonNode schema, TypeName hint, List<Draft.Member> members, DraftTypes types) {
        Shape shape = types.shapes().of(schema, Place.of(operation.name() + " body"));
        for (Branch branch : shape.branches()) {
            branch.properties().forEach((property, propertySchema) -> {
                boolean known =
                        members.stream().anyMatch(member -> member.wireName().equals(property));
                if (!known && !property.equals(STREAM)) {
                    members.add(types.member(
                            property,
                            propertySchema,
                            branch.place().property(property),
                            branch.required().contains(property),
                            hint));
                }
            });
        }
    }

    private static String placement(DocumentOperation.Parameter parameter, boolean body) {
        if (parameter.in().equals("header")) {
            return "Header(\"" + parameter.name() + "\")";
        }
        return body ? "Query()" : "";
    }

    private static Draft.Member placed(Draft.Member member, String placement) {
        return new Draft.Member(
                member.accessor(),
                member.wireName(),
                member.type(),
                member.required(),
                member.nullable(),
                member.deprecated(),
                member.constant(),
                placement,
                member.facts());
    }

    /** Follows the habit of the services that exist: the methods of a collection, else the last word of the path. */
    private static String nameOf(DocumentOperation operation, Set<String> taken) {
        String[] parts = operation.path().replaceAll("\\?.*", "").split("/", -1);
        String last = parts[parts.length - 1];
        boolean item = last.startsWith("{");
        boolean below = parts.length > 2 && parts[parts.length - 2].startsWith("{");
        String name =
                switch (operation.method()) {
                    case "GET" -> item ? "retrieve" : below && !last.endsWith("s") ? Names.member(last) : "list";
                    case "POST" -> item ? "update" : below && !last.endsWith("s") ? Names.member(last) : "create";
                    default -> "delete";
                };
        if (!taken.add(name)) {
            name = Names.member(operation.node().path("operationId").asText(name));
            taken.add(name);
        }
        return name;
    }

    static String javaPath(String path) {
        StringBuilder text = new StringBuilder();
        for (String part : path.split("(?=/)", 0)) {
            text.append(
                    part.startsWith("/{")
                            ? "/{" + Names.member(part.substring(2, part.indexOf('}'))) + "}"
                                    + part.substring(part.indexOf('}') + 1)
                            : part);
        }
        return text.toString();
    }

    private static String acceptOf(SortedMap<String, JsonNode> results) {
        return results.keySet().stream()
                .filter(type -> !type.equals(JSON) && !type.equals(EVENTS))
                .findFirst()
                .orElse("");
    }

    private static OperationResult resultOf(
            DocumentOperation operation, SortedMap<String, JsonNode> results, TypeName hint, DraftTypes types) {
        JsonNode schema = results.get(JSON);
        if (!acceptOf(results).isEmpty()) {
            return new OperationResult.Binary();
        }
        if (schema == null) {
            return new OperationResult.Nothing();
        }
        Place place = Place.of(operation.name() + " result");
        Shape shape = types.shapes().of(schema, place);
        if (shape.branches().size() == 1) {
            Branch branch = shape.branches().get(0);
            Optional<String> kind = pageKind(branch);
            JsonNode data = branch.properties().get("data");
            if (kind.isPresent() && data != null) {
                return types.itemsOf(data, branch.place().property("data"), hint)
                        .<OperationResult>map(item -> new OperationResult.Items(kind.get(), item))
                        .orElseGet(OperationResult.Nothing::new);
            }
        }
        ValueType type = types.typeOf(schema, place, hint);
        if (type == ScalarType.STRING) {
            return new OperationResult.Text();
        }
        return type instanceof NamedType ? new OperationResult.Value(type) : new OperationResult.Value(ScalarType.JSON);
    }

    private static Optional<String> pageKind(Branch branch) {
        Map<Set<String>, String> kinds = Map.of(
                Set.of("object", "data"), "SINGLE",
                Set.of("object", "data", "first_id", "last_id", "has_more"), "CURSOR",
                Set.of("object", "data", "has_more"), "CURSOR",
                Set.of("object", "data", "has_more", "next"), "NEXT",
                Set.of("object", "data", "has_more", "next_page"), "NEXT_PAGE");
        return Optional.ofNullable(kinds.get(Set.copyOf(branch.properties().keySet())));
    }
}
