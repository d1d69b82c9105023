package io.openaisdk.contract.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.openaisdk.contract.comparison.Difference.Kind;
import io.openaisdk.contract.document.Branch;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.document.Keywords;
import io.openaisdk.contract.document.Place;
import io.openaisdk.contract.document.Shape;
import io.openaisdk.contract.document.Shapes;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.OperationResult;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares lists: their items with the type of a page, and what is around the items with what the engine reads there. */
final class PageComparison {

    private static final String DATA = "data";

    /** What the engine needs in order to know whether there is more. */
    private static final Set<String> ALWAYS_REQUIRED = Set.of("object", DATA, "has_more");

    private static final Map<String, Set<String>> ENVELOPES = Map.of(
            "SINGLE", Set.of("object", DATA),
            "CURSOR", Set.of("object", DATA, "first_id", "last_id", "has_more"),
            "LAST_ID", Set.of("object", DATA, "first_id", "last_id", "has_more"),
            "NEXT", Set.of("object", DATA, "has_more", "next"),
            "NEXT_PAGE", Set.of("object", DATA, "has_more", "next_page"));

    private final Document document;
    private final Shapes shapes;
    private final TypeComparison types;
    private final Findings findings;

    PageComparison(Document document, Shapes shapes, TypeComparison types, Findings findings) {
        this.document = document;
        this.shapes = shapes;
        this.types = types;
        this.findings = findings;
    }

    void compare(JsonNode schema, Place place, OperationResult.Items items, String java) {
        Shape shape = shapes.of(schema, place);
        boolean list = shape.branches().size() == 1
                && shape.branches().get(0).properties().containsKey(DATA)
                && !shape.nullable();
        if (!list) {
            findings.add(Difference.of(
                    Kind.PAGE,
                    place,
                    java,
                    "no list with data in the document "
                            + document.fingerprint().ofClosure(schema)));
            return;
        }
        Branch envelope = shape.branches().get(0);
        shape.flaws().forEach(flaw -> findings.add(Difference.of(Kind.OPAQUE, flaw.place(), flaw.text())));
        compareNames(envelope, items.kind(), java);
        envelope.properties().forEach((name, property) -> {
            if (name.equals(DATA)) {
                types.compare(property, envelope.place().property(DATA), new ListType(items.item()), java);
            }
            compareEnvelope(envelope, name, property, items.kind(), java);
        });
    }

    private void compareNames(Branch envelope, String kind, String java) {
        Set<String> expected = ENVELOPES.getOrDefault(kind, Set.of());
        SortedSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(envelope.properties().keySet());
        missing.forEach(name -> findings.add(
                Difference.of(Kind.PAGE, envelope.place().property(name), java, "only in the API, page " + kind)));
        SortedSet<String> undeclared = new TreeSet<>(envelope.required());
        undeclared.removeAll(envelope.properties().keySet());
        undeclared.forEach(name -> findings.add(Difference.of(
                Kind.REQUIRED,
                envelope.place().property(name),
                java,
                "required in the document, but not declared there")));
    }

    private void compareEnvelope(Branch envelope, String name, JsonNode property, String kind, String java) {
        Place place = envelope.place().property(name);
        if (!ENVELOPES.getOrDefault(kind, Set.of()).contains(name)) {
            findings.add(Difference.of(
                    Kind.PAGE,
                    place,
                    java,
                    "only in the document, page " + kind + " "
                            + document.fingerprint().ofClosure(property)));
            return;
        }
        if (Keywords.isDeprecated(property)) {
            findings.add(Difference.of(Kind.DEPRECATED, place, java, "deprecated only in the document"));
        }
        if (ALWAYS_REQUIRED.contains(name) && !envelope.required().contains(name)) {
            findings.add(Difference.of(Kind.REQUIRED, place, java, "required only in the API"));
        }
        Shape shape = shapes.of(property, place);
        boolean cursor = name.endsWith("_id") || name.startsWith("next");
        if (shape.nullable() && !cursor) {
            findings.add(Difference.of(Kind.NULLABLE, place, java, "nullable only in the document"));
        }
        Branch.Kind expected = name.equals(DATA)
                ? Branch.Kind.ARRAY
                : name.equals("has_more") ? Branch.Kind.BOOLEAN : Branch.Kind.TEXT;
        Branch only = shape.branches().size() == 1 ? shape.branches().get(0) : null;
        if (only == null || only.kind() != expected) {
            findings.add(Difference.of(
                    Kind.PAGE,
                    place,
                    java,
                    "is no " + expected.word() + " in the document "
                            + document.fingerprint().ofClosure(property)));
        } else if (!only.values().isEmpty() && !only.values().equals(Set.of("list"))) {
            findings.add(Difference.of(
                    Kind.PAGE, place, java, "is " + String.join(", ", only.values()) + " in the document, not list"));
        }
    }
}
