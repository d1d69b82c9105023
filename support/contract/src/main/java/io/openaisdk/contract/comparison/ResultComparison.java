package io.openaisdk.contract.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.openaisdk.contract.comparison.Difference.Kind;
import io.openaisdk.contract.comparison.OperationComparison.Method;
import io.openaisdk.contract.document.Branch;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.contract.document.Place;
import io.openaisdk.contract.document.Shape;
import io.openaisdk.contract.document.Shapes;
import io.openaisdk.processor.description.OperationResult;
import io.openaisdk.processor.description.ValueType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares what an operation answers with. */
final class ResultComparison {

    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";

    private final Document document;
    private final Shapes shapes;
    private final TypeComparison types;
    private final Findings findings;
    private final PageComparison pages;

    ResultComparison(Document document, Shapes shapes, TypeComparison types, Findings findings) {
        this.document = document;
        this.shapes = shapes;
        this.types = types;
        this.findings = findings;
        this.pages = new PageComparison(document, shapes, types, findings);
    }

    /** The ways in which an answer can come. */
    private enum Way {
        NOTHING("nothing"),
        JSON("JSON"),
        TEXT("text"),
        BINARY("binary content"),
        EVENTS("events");

        private final String word;

        Way(String word) {
            this.word = word;
        }
    }

    void compare(DocumentOperation theirs, List<Method> methods, boolean stream) {
        SortedMap<Way, Map.Entry<String, JsonNode>> ways = ways(theirs);
        for (Method method : methods) {
            Way way = wayOf(method.operation().result());
            Map.Entry<String, JsonNode> content = ways.get(way);
            if (content == null && !(ways.isEmpty() && way == Way.NOTHING)) {
                findings.add(Difference.of(
                        Kind.RESULT, theirs.place(), method.name(), "answers with " + way.word + " only in the API"));
            } else if (content != null) {
                Place place = Place.of(theirs.name() + (way == Way.EVENTS ? " event" : " result"));
                compareContent(content.getValue(), place, method);
            }
        }
        ways.forEach((way, content) -> {
            boolean served =
                    methods.stream().anyMatch(method -> wayOf(method.operation().result()) == way);
            if (!served) {
                findings.add(Difference.of(
                        Kind.RESULT,
                        theirs.place(),
                        "answers with " + way.word + " only in the document "
                                + document.fingerprint().ofClosure(content.getValue())));
            }
        });
        if (ways.isEmpty()
                && methods.stream().noneMatch(method -> wayOf(method.operation().result()) == Way.NOTHING)) {
            findings.add(Difference.of(Kind.RESULT, theirs.place(), "answers with nothing only in the document"));
        }
        compareStream(theirs, methods, stream);
    }

    private void compareStream(DocumentOperation theirs, List<Method> methods, boolean stream) {
        boolean twin =
                methods.stream().anyMatch(method -> wayOf(method.operation().result()) == Way.EVENTS);
        if (twin != stream) {
            findings.add(Difference.of(
                    Kind.STREAM,
                    theirs.place(),
                    OperationComparison.names(methods),
                    stream ? "can stream only in the document" : "has nothing in the document that asks for a stream"));
        }
    }

    /** JSON texts next to binary content are what describes the same bytes to readers of JSON only. */
    private SortedMap<Way, Map.Entry<String, JsonNode>> ways(DocumentOperation theirs) {
        SortedMap<Way, Map.Entry<String, JsonNode>> ways = new TreeMap<>();
        theirs.results().forEach((type, schema) -> ways.put(wayOf(theirs, type, schema), Map.entry(type, schema)));
        if (ways.containsKey(Way.BINARY)) {
            ways.remove(Way.TEXT);
        }
        return ways;
    }

    private Way wayOf(DocumentOperation theirs, String type, JsonNode schema) {
        if (type.equals(EVENTS)) {
            return Way.EVENTS;
        }
        List<Branch> branches =
                shapes.of(schema, Place.of(theirs.name() + " result " + type)).branches();
        boolean file = branches.stream().allMatch(branch -> branch.kind() == Branch.Kind.FILE);
        boolean text = branches.stream().allMatch(branch -> branch.kind() == Branch.Kind.TEXT);
        if (type.equals(JSON) && !file && !text) {
            return Way.JSON;
        }
        return text ? Way.TEXT : Way.BINARY;
    }

    private static Way wayOf(OperationResult result) {
        if (result instanceof OperationResult.Nothing) {
            return Way.NOTHING;
        }
        if (result instanceof OperationResult.Text) {
            return Way.TEXT;
        }
        if (result instanceof OperationResult.Binary) {
            return Way.BINARY;
        }
        return result instanceof OperationResult.Events ? Way.EVENTS : Way.JSON;
    }

    private void compareContent(JsonNode schema, Place place, Method method) {
        OperationResult result = method.operation().result();
        if (result instanceof OperationResult.Items items) {
            pages.compare(schema, place, items, method.name());
        } else if (result instanceof OperationResult.Value value) {
            compareValue(schema, place, value.type(), method.name());
        } else if (result instanceof OperationResult.Events events) {
            compareValue(schema, place, events.event(), method.name());
        }
    }

    private void compareValue(JsonNode schema, Place place, ValueType type, String java) {
        Shape shape = types.compare(schema, place, type, java);
        if (shape.nullable()) {
            findings.add(Difference.of(Kind.NULLABLE, place, java, "may be null in the document"));
        }
    }
}
