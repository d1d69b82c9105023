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
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares the errors of operations with what an exception can be asked for, which is written by hand. */
final class ErrorComparison {

    /** The envelope, which exceptions look through. */
    private static final String ERROR = "error";

    private final Document document;
    private final Shapes shapes;
    private final List<String> accessors;
    private final Findings findings;

    ErrorComparison(Document document, Shapes shapes, List<String> accessors, Findings findings) {
        this.document = document;
        this.shapes = shapes;
        this.accessors = accessors;
        this.findings = findings;
    }

    void compare(DocumentOperation operation) {
        for (Map.Entry<String, JsonNode> error : operation.errors().entrySet()) {
            compare(error.getValue(), Place.of(operation.name() + " " + error.getKey()));
        }
    }

    private void compare(JsonNode schema, Place place) {
        Shape shape = shapes.of(schema, place);
        shape.flaws().forEach(flaw -> findings.add(Difference.of(Kind.OPAQUE, flaw.place(), flaw.text())));
        if (shape.branches().size() != 1 || shape.branches().get(0).kind() != Branch.Kind.OBJECT) {
            findings.add(Difference.of(
                    Kind.ERROR,
                    place,
                    "no object in the document " + document.fingerprint().ofClosure(schema)));
            return;
        }
        Branch branch = shape.branches().get(0);
        JsonNode inner = branch.properties().get(ERROR);
        if (inner != null && branch.properties().size() == 1) {
            if (!branch.required().contains(ERROR)) {
                findings.add(Difference.of(Kind.ERROR, branch.place().property(ERROR), "optional in the document"));
            }
            compare(inner, branch.place().property(ERROR));
            return;
        }
        compareAccessors(branch);
    }

    private void compareAccessors(Branch branch) {
        SortedSet<String> ours = new TreeSet<>(accessors);
        branch.properties().forEach((name, schema) -> {
            Place place = branch.place().property(name);
            if (!ours.remove(name)) {
                findings.add(Difference.of(
                        Kind.ERROR,
                        place,
                        "only in the document " + document.fingerprint().ofClosure(schema)));
                return;
            }
            Shape shape = shapes.of(schema, place);
            boolean text = shape.branches().size() == 1
                    && shape.branches().get(0).kind() == Branch.Kind.TEXT
                    && shape.branches().get(0).values().isEmpty();
            boolean mayBeNull = name.equals("code") || name.equals("param");
            if (!text || shape.nullable() != mayBeNull || Keywords.isDeprecated(schema)) {
                findings.add(Difference.of(
                        Kind.ERROR,
                        place,
                        "no plain text " + (mayBeNull ? "or null " : "") + "in the document "
                                + document.fingerprint().ofClosure(schema)));
            }
            if (!branch.required().contains(name)) {
                findings.add(Difference.of(Kind.ERROR, place, "optional in the document"));
            }
        });
        ours.forEach(name -> findings.add(
                Difference.of(Kind.ERROR, branch.place().property(name), "only in the API, as an accessor of errors")));
        branch.required().stream()
                .filter(name -> !branch.properties().containsKey(name))
                .forEach(name -> findings.add(Difference.of(
                        Kind.ERROR,
                        branch.place().property(name),
                        "required in the document, but not declared there")));
    }
}
