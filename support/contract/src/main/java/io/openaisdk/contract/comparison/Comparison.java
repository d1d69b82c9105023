package io.openaisdk.contract.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.comparison.Difference.Kind;
import io.openaisdk.contract.comparison.OperationComparison.Method;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.contract.document.Place;
import io.openaisdk.contract.document.Shape;
import io.openaisdk.contract.document.Shapes;
import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares a whole API with a whole document, in both directions.
 *
 * <p>It starts at the operations and at the roots, and then looks for what neither reached.
 */
public final class Comparison {

    private final Api api;
    private final Document document;
    private final List<Root> roots;
    private final Findings findings = new Findings();
    private final Shapes shapes;
    private final TypeComparison types;

    private Comparison(Api api, Document document, List<Root> roots) {
        this.api = api;
        this.document = document;
        this.roots = roots;
        this.shapes = new Shapes(document);
        this.types = new TypeComparison(api, document, shapes, findings);
    }

    /**
     * Compares.
     *
     * @param api the API
     * @param document the document
     * @param roots the types that no operation reaches
     * @return what differs
     */
    public static Report compare(Api api, Document document, List<Root> roots) {
        Comparison comparison = new Comparison(api, new Document(document.root()), roots);
        comparison.compareOperations();
        comparison.compareRoots();
        comparison.compareWebhooks();
        comparison.findUnusedSchemas();
        comparison.findUnusedTypes();
        Findings found = comparison.findings;
        return new Report(found.differences(), found.summary(), found.gaps(), found.served());
    }

    private void compareOperations() {
        SortedMap<String, List<Method>> methods = methods(api);
        OperationComparison operations = new OperationComparison(document, shapes, types, findings);
        ErrorComparison errors = new ErrorComparison(document, shapes, api.errorAccessors(), findings);
        for (DocumentOperation operation : document.operations()) {
            List<Method> serving = methods.remove(operation.key());
            if (serving == null) {
                findings.add(
                        Difference.of(
                                Kind.OPERATION,
                                operation.place(),
                                "only in the document " + document.fingerprint().ofClosure(operation.node())),
                        new Gap.Operation(operation));
            } else {
                operations.compare(operation, serving);
            }
            errors.compare(operation);
        }
        methods.values().stream().flatMap(List::stream).forEach(method -> {
            OperationDescription operation = method.operation();
            findings.add(Difference.of(
                    Kind.OPERATION,
                    Place.of(operation.httpMethod() + " " + operation.path()),
                    method.name(),
                    "only in the API"));
            meetAll(operation);
        });
    }

    /**
     * Gathers the methods of all services by the operations that they serve.
     *
     * @param api the API
     * @return the methods by the keys of operations
     */
    static SortedMap<String, List<Method>> methods(Api api) {
        SortedMap<String, List<Method>> methods = new TreeMap<>();
        for (ServiceDescription service : api.services()) {
            for (OperationDescription operation : service.operations()) {
                String name = ApiNames.key(service.name()) + "." + operation.name();
                methods.computeIfAbsent(OperationComparison.keyOf(operation), key -> new ArrayList<>())
                        .add(new Method(name, operation, service.deprecated() || operation.deprecated()));
            }
        }
        return methods;
    }

    /** What is only reached by an operation that the document lacks would be reported twice. */
    private void meetAll(OperationDescription operation) {
        TypesOf reached = new TypesOf(api);
        operation.params().ifPresent(params -> reached.add(params.model().name()));
        reached.addResult(operation.result());
        reached.names().forEach(findings::met);
    }

    private void compareRoots() {
        for (Root root : roots) {
            Place place = Place.ofComponent(root.schema());
            Optional<ValueType> type = typeOf(root.type());
            if (document.schema(root.schema()).isMissingNode()) {
                findings.add(Difference.of(Kind.ROOT, place, root.type(), "no such schema in the document"));
            } else if (type.isEmpty()) {
                findings.add(Difference.of(Kind.ROOT, place, root.type(), "no such type in the API"));
            } else {
                types.compare(
                        Shapes.reference(root.schema()), Place.of("root " + root.schema()), type.get(), root.type());
            }
        }
    }

    private Optional<ValueType> typeOf(String key) {
        return Stream.of(
                        named(api.models().keySet(), key, NamedType.Kind.MODEL),
                        named(api.unions().keySet(), key, NamedType.Kind.UNION),
                        named(api.enums().keySet(), key, NamedType.Kind.ENUM))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ValueType> named(Set<TypeName> names, String key, NamedType.Kind kind) {
        return names.stream()
                .filter(name -> ApiNames.key(name).equals(key))
                .findFirst()
                .map(name -> new NamedType(kind, name));
    }

    private void compareWebhooks() {
        Set<String> covered = new HashSet<>();
        for (Root root : roots) {
            covered.add(root.schema());
            Shape shape = shapes.ofComponent(root.schema());
            shape.branches().forEach(branch -> covered.add(branch.place().component()));
        }
        document.webhooks().forEach((name, payload) -> {
            if (!covered.contains(payload)) {
                findings.add(
                        Difference.of(
                                Kind.WEBHOOK,
                                Place.of("webhook " + name),
                                "its payload " + payload + " is no root "
                                        + document.fingerprint().ofClosure(document.webhook(name))),
                        new Gap.Payload(payload));
            }
        });
    }

    private void findUnusedSchemas() {
        Set<String> reached = new LinkedHashSet<>();
        document.operations().forEach(operation -> document.reach(operation.node(), reached));
        roots.forEach(root -> {
            reached.add(root.schema());
            document.reach(document.schema(root.schema()), reached);
        });
        for (Map.Entry<String, JsonNode> schema : document.schemas().entrySet()) {
            if (!reached.contains(schema.getKey())) {
                findings.add(Difference.of(
                        Kind.UNUSED_SCHEMA,
                        Place.ofComponent(schema.getKey()),
                        "schema that nothing uses " + document.fingerprint().ofPart(schema.getValue())));
            }
        }
    }

    private void findUnusedTypes() {
        Stream.of(api.models().keySet(), api.unions().keySet(), api.enums().keySet())
                .flatMap(Set::stream)
                .filter(name -> !findings.hasMet(name))
                .forEach(name -> findings.add(Difference.of(
                        Kind.UNUSED_TYPE, Place.of(ApiNames.key(name)), "type that nothing in the document leads to")));
    }
}
