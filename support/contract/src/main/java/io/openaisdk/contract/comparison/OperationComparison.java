package io.openaisdk.contract.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.openaisdk.contract.comparison.Difference.Kind;
import io.openaisdk.contract.document.Branch;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.contract.document.Keywords;
import io.openaisdk.contract.document.Place;
import io.openaisdk.contract.document.Shape;
import io.openaisdk.contract.document.Shapes;
import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.ParamsParameter;
import io.openaisdk.processor.description.PathParameter;
import io.openaisdk.processor.description.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Compares one operation of a document with the methods that serve it. */
final class OperationComparison {

    /** Sets the way in which an answer is delivered, which the choice of a method does in the API. */
    static final String STREAM = "stream";

    private static final String MULTIPART = "multipart/form-data";
    private static final String JSON = "application/json";
    private static final String ADMIN_SCHEME = "AdminApiKeyAuth";
    private static final String API_SCHEME = "ApiKeyAuth";

    private final Document document;
    private final Shapes shapes;
    private final TypeComparison types;
    private final Findings findings;
    private final ResultComparison results;

    OperationComparison(Document document, Shapes shapes, TypeComparison types, Findings findings) {
        this.document = document;
        this.shapes = shapes;
        this.types = types;
        this.findings = findings;
        this.results = new ResultComparison(document, shapes, types, findings);
    }

    /**
     * A method that serves an operation.
     *
     * @param name service and method
     * @param operation the method
     * @param deprecated whether it or its service is deprecated
     */
    record Method(String name, OperationDescription operation, boolean deprecated) {

        boolean has(String trait) {
            return operation.traits().contains(trait);
        }

        Optional<ModelDescription> params() {
            return operation.params().map(ParamsParameter::model);
        }
    }

    void compare(DocumentOperation theirs, List<Method> methods) {
        findings.count(Findings.Count.OPERATIONS, 1);
        compareDeprecation(theirs, methods);
        compareSecurity(theirs, methods);
        methods.forEach(method -> method.params().ifPresent(params -> findings.met(params.name())));
        for (Method method : methods) {
            comparePath(theirs, method);
            compareParameters(theirs, method);
        }
        compareBodies(theirs, methods);
        results.compare(theirs, methods, hasStream(theirs));
    }

    private void compareDeprecation(DocumentOperation theirs, List<Method> methods) {
        boolean deprecated = methods.stream().allMatch(Method::deprecated);
        if (deprecated != theirs.deprecated()) {
            findings.add(Difference.of(
                    Kind.DEPRECATED,
                    theirs.place(),
                    names(methods),
                    "deprecated only in the " + (deprecated ? "API" : "document")));
        }
    }

    static String names(List<Method> methods) {
        return methods.stream().map(Method::name).sorted().collect(Collectors.joining(", "));
    }

    private void compareSecurity(DocumentOperation theirs, List<Method> methods) {
        Set<String> schemes = theirs.security();
        boolean admin = schemes.equals(Set.of(ADMIN_SCHEME));
        if (!admin && !schemes.equals(Set.of(API_SCHEME))) {
            findings.add(
                    Difference.of(Kind.ADMIN_KEY, theirs.place(), "authenticated by " + String.join(", ", schemes)));
        }
        methods.stream()
                .filter(method -> method.has("admin") != admin)
                .forEach(method -> findings.add(Difference.of(
                        Kind.ADMIN_KEY,
                        theirs.place(),
                        method.name(),
                        "needs the admin key only in the " + (admin ? "document" : "API"))));
    }

    private void comparePath(DocumentOperation theirs, Method method) {
        List<String> names = DocumentOperation.placeholders(theirs.path());
        List<PathParameter> ours = method.operation().pathParameters();
        List<DocumentOperation.Parameter> declared = theirs.parameters().stream()
                .filter(parameter -> parameter.in().equals("path"))
                .toList();
        declared.stream()
                .filter(parameter -> !names.contains(parameter.name()))
                .forEach(parameter -> findings.add(
                        Difference.of(Kind.PATH_PARAMETER, place(theirs, parameter), "declared, but not in the path")));
        for (int index = 0; index < Math.min(names.size(), ours.size()); index++) {
            String name = names.get(index);
            PathParameter parameter = ours.get(index);
            Place place = Place.of(theirs.name() + " path " + name);
            if (!camelCase(name).equals(parameter.name())) {
                findings.add(Difference.of(
                        Kind.PATH_PARAMETER, place, method.name(), "called " + parameter.name() + " in the API"));
            }
            declared.stream()
                    .filter(other -> other.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            found -> comparePathParameter(found, place, parameter, method),
                            () -> findings.add(
                                    Difference.of(Kind.PATH_PARAMETER, place, "in the path, but not declared")));
        }
    }

    private void comparePathParameter(
            DocumentOperation.Parameter theirs, Place place, PathParameter ours, Method method) {
        findings.count(Findings.Count.PARAMETERS, 1);
        Shape shape = types.compare(theirs.schema(), place, ours.type(), method.name() + "." + ours.name());
        if (shape.nullable() || !theirs.required()) {
            findings.add(Difference.of(Kind.PATH_PARAMETER, place, "may be absent in the document"));
        }
        if (theirs.deprecated()) {
            findings.add(Difference.of(Kind.DEPRECATED, place, "deprecated only in the document"));
        }
    }

    static String camelCase(String name) {
        StringBuilder text = new StringBuilder();
        boolean upper = false;
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            if (letter == '_' || letter == '-' || letter == '.' || letter == '[' || letter == ']') {
                upper = true;
            } else {
                text.append(upper && text.length() > 0 ? Character.toUpperCase(letter) : letter);
                upper = false;
            }
        }
        return text.toString();
    }

    private static Place place(DocumentOperation operation, DocumentOperation.Parameter parameter) {
        return Place.of(operation.name() + " " + parameter.in() + " " + parameter.name());
    }

    private void compareParameters(DocumentOperation theirs, Method method) {
        List<Property> ours = new ArrayList<>(properties(method, "query"));
        ours.addAll(properties(method, "header"));
        String owner =
                method.params().map(params -> ApiNames.key(params.name())).orElse(method.name());
        for (DocumentOperation.Parameter parameter : theirs.parameters()) {
            boolean inPath = parameter.in().equals("path");
            boolean stream = parameter.in().equals("query") && parameter.name().equals(STREAM);
            if (inPath || isServedByTrait(parameter, method)) {
                continue;
            }
            Optional<Property> property = ours.stream()
                    .filter(candidate -> isFor(candidate, parameter, method))
                    .findFirst();
            if (property.isPresent()) {
                ours.remove(property.get());
                findings.count(Findings.Count.PARAMETERS, 1);
                types.compareProperty(
                        parameter.schema(),
                        place(theirs, parameter),
                        property.get(),
                        owner,
                        parameter.required(),
                        parameter.deprecated() || Keywords.isDeprecated(parameter.schema()));
            } else if (!stream) {
                findings.add(Difference.of(
                        Kind.PARAMETER,
                        place(theirs, parameter),
                        method.name(),
                        "only in the document " + document.fingerprint().ofClosure(parameter.schema())));
            }
        }
        ours.forEach(property -> findings.add(Difference.of(
                Kind.PARAMETER,
                Place.of(theirs.name() + " " + placement(property, method) + " " + property.wireName()),
                owner + "." + property.name(),
                "only in the API")));
    }

    /** A fixed header is no property: the engine sends it with every call of the operation. */
    private boolean isServedByTrait(DocumentOperation.Parameter parameter, Method method) {
        if (!parameter.in().equals("header") || !parameter.name().equalsIgnoreCase("openai-beta")) {
            return false;
        }
        Set<String> values = new HashSet<>();
        shapes.of(parameter.schema(), Place.of(method.name() + " beta header"))
                .branches()
                .forEach(branch -> {
                    values.addAll(branch.values());
                    branch.element().ifPresent(element -> shapes.of(element, Place.of(method.name() + " beta header[]"))
                            .branches()
                            .forEach(item -> values.addAll(item.values())));
                });
        return method.operation().traits().stream()
                .filter(trait -> trait.startsWith("beta="))
                .anyMatch(trait -> values.isEmpty() || values.equals(Set.of(trait.substring("beta=".length()))));
    }

    private static boolean isFor(Property property, DocumentOperation.Parameter parameter, Method method) {
        String placement = placement(property, method);
        if (parameter.in().equals("header")) {
            return placement.equals("header")
                    && property.placement()
                            .trait()
                            .map(trait -> trait.substring("header=".length()))
                            .filter(parameter.name()::equalsIgnoreCase)
                            .isPresent();
        }
        return placement.equals(parameter.in())
                && (property.wireName().equals(parameter.name()) || isBracketed(property, parameter));
    }

    /** The engine puts brackets behind the names of all lists in a query, whether or not the document does. */
    private static boolean isBracketed(Property property, DocumentOperation.Parameter parameter) {
        return parameter.in().equals("query")
                && property.type() instanceof ListType
                && parameter.name().equals(property.wireName() + "[]");
    }

    private static List<Property> properties(Method method, String placement) {
        return method.params()
                .map(params -> params.properties().stream()
                        .filter(property -> placement(property, method).equals(placement))
                        .toList())
                .orElse(List.of());
    }

    private static String placement(Property property, Method method) {
        String trait = property.placement().trait().orElse("");
        if (trait.startsWith("header=")) {
            return "header";
        }
        return trait.equals("query") || method.has("params=query") ? "query" : "body";
    }

    private boolean hasStream(DocumentOperation theirs) {
        boolean found = false;
        for (DocumentOperation.Parameter parameter : theirs.parameters()) {
            if (parameter.in().equals("query") && parameter.name().equals(STREAM)) {
                found = true;
                compareSwitch(
                        place(theirs, parameter), parameter.schema(), parameter.required(), parameter.deprecated());
            }
        }
        for (Map.Entry<String, JsonNode> body : theirs.body().entrySet()) {
            for (Branch branch :
                    shapes.of(body.getValue(), bodyPlace(theirs, body)).branches()) {
                JsonNode schema = branch.properties().get(STREAM);
                if (schema != null) {
                    Place place = branch.place().property(STREAM);
                    found = true;
                    compareSwitch(place, schema, branch.required().contains(STREAM), false);
                }
            }
        }
        return found;
    }

    /** The choice of a method sets it, so it has to be a plain switch that may be left out. */
    private void compareSwitch(Place place, JsonNode schema, boolean required, boolean deprecated) {
        List<Branch> branches = shapes.of(schema, place).branches();
        boolean plain = branches.size() == 1 && branches.get(0).kind() == Branch.Kind.BOOLEAN;
        if (!plain || required || deprecated || Keywords.isDeprecated(schema)) {
            findings.add(Difference.of(
                    Kind.STREAM,
                    place,
                    "no plain switch in the document " + document.fingerprint().ofClosure(schema)
                            + (required ? ", and required" : "")));
        }
    }

    private static Place bodyPlace(DocumentOperation theirs, Map.Entry<String, JsonNode> body) {
        String suffix = body.getKey().equals(JSON) ? "" : " " + body.getKey();
        return Place.of(theirs.name() + " body" + suffix);
    }

    private void compareBodies(DocumentOperation theirs, List<Method> methods) {
        SortedMap<String, JsonNode> bodies = theirs.body();
        List<Method> sending =
                methods.stream().filter(OperationComparison::hasBody).toList();
        if (bodies.isEmpty()) {
            sending.forEach(method ->
                    findings.add(Difference.of(Kind.BODY, theirs.place(), method.name(), "body only in the API")));
            return;
        }
        methods.stream()
                .filter(method -> !hasBody(method))
                .forEach(method -> findings.add(Difference.of(
                        Kind.BODY,
                        theirs.place(),
                        method.name(),
                        "body only in the document "
                                + document.fingerprint().ofClosure(theirs.node().path("requestBody")))));
        sending.stream()
                .filter(method -> !bodies.containsKey(mediaType(method)))
                .forEach(method -> findings.add(Difference.of(
                        Kind.BODY,
                        theirs.place(),
                        method.name(),
                        "body is " + mediaType(method) + " only in the API")));
        for (Map.Entry<String, JsonNode> body : bodies.entrySet()) {
            compareBody(theirs, body, sending);
        }
    }

    private void compareBody(DocumentOperation theirs, Map.Entry<String, JsonNode> body, List<Method> sending) {
        Place place = bodyPlace(theirs, body);
        List<Method> serving = sending.stream()
                .filter(method -> mediaType(method).equals(body.getKey()))
                .toList();
        Shape shape = shapes.of(body.getValue(), place);
        boolean objects = !shape.branches().isEmpty()
                && shape.branches().stream()
                        .allMatch(branch -> branch.kind() == Branch.Kind.OBJECT || branch.kind() == Branch.Kind.MAP);
        if (!objects) {
            findings.add(Difference.of(
                    Kind.OPAQUE,
                    place,
                    "body is no object in the document "
                            + document.fingerprint().ofClosure(body.getValue())));
            return;
        }
        for (Method method : serving.isEmpty() ? sending : serving) {
            compareBody(theirs, shape, place, method);
        }
    }

    private void compareBody(DocumentOperation theirs, Shape shape, Place place, Method method) {
        ModelDescription params = method.params().orElseThrow();
        String java = ApiNames.key(params.name());
        if (shape.branches().size() > 1) {
            findings.add(Difference.of(
                    Kind.TYPE,
                    place,
                    java,
                    "a union in the document "
                            + document.fingerprint().ofClosure(theirs.node().path("requestBody"))));
        }
        if (theirs.bodyMayBeAbsent() && !params.mayBeEmpty()) {
            findings.add(Difference.of(Kind.BODY, place, java, "body may be absent in the document"));
        }
        Set<String> ignored = new HashSet<>();
        params.properties().stream()
                .filter(property -> !placement(property, method).equals("body"))
                .forEach(property -> ignored.add(property.wireName()));
        boolean ownStream = params.properties().stream()
                .anyMatch(property -> property.wireName().equals(STREAM));
        if (!ownStream) {
            ignored.add(STREAM);
        }
        types.compareParams(shape, place, params, ignored);
    }

    private static boolean hasBody(Method method) {
        return !method.has("body=none") && !properties(method, "body").isEmpty();
    }

    private static String mediaType(Method method) {
        return method.has("body=multipart") ? MULTIPART : JSON;
    }

    /** Makes the key of an operation of the API, which stands for the same path as that of a document. */
    static String keyOf(OperationDescription operation) {
        return DocumentOperation.keyOf(operation.httpMethod().toUpperCase(Locale.ROOT), operation.path());
    }
}
