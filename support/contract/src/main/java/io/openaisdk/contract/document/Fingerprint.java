package io.openaisdk.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Digests parts of a document that are not compared in detail, so that an accepted difference shows again when they change.
 *
 * <p>Wording, examples and ranges do not count, and neither does the order of anything. It keeps what it has read, so it
 * serves one state of a document.
 */
public final class Fingerprint {

    private static final Set<String> SETS = Set.of("required", "enum", "anyOf", "oneOf", "allOf", "type", "parameters");

    private final Document document;
    private final Map<String, Target> targets = new HashMap<>();

    /**
     * Makes a digester.
     *
     * @param document where references lead
     */
    public Fingerprint(Document document) {
        this.document = document;
    }

    /**
     * Digests a part, with references by their names.
     *
     * @param part any part of the document
     * @return eight characters with a sign in front
     */
    public String ofPart(JsonNode part) {
        StringBuilder text = new StringBuilder();
        write(part, false, text, new TreeSet<>());
        return digest(text);
    }

    /**
     * Digests a part with everything that it refers to.
     *
     * @param part any part of the document
     * @return eight characters with a sign in front
     */
    public String ofClosure(JsonNode part) {
        StringBuilder text = new StringBuilder();
        TreeSet<String> open = new TreeSet<>();
        write(part, false, text, open);
        TreeMap<String, String> done = new TreeMap<>();
        while (!open.isEmpty()) {
            String reference = open.pollFirst();
            Target target = targets.computeIfAbsent(reference, this::read);
            done.put(reference, target.digest());
            target.references().stream().filter(next -> !done.containsKey(next)).forEach(open::add);
        }
        return digest(text.append(done));
    }

    /** What a reference leads to is digested once. */
    private record Target(String digest, Set<String> references) {}

    private Target read(String reference) {
        StringBuilder text = new StringBuilder();
        Set<String> references = new TreeSet<>();
        write(document.at(reference), false, text, references);
        return new Target(digest(text), references);
    }

    private void write(JsonNode part, boolean names, StringBuilder text, Set<String> references) {
        if (part.isObject()) {
            text.append('{');
            Document.fields(part).forEach((name, value) -> {
                if (!names && (Keywords.isShapeless(name) || name.equals("summary"))) {
                    return;
                }
                text.append(name).append(':');
                writeField(name, value, names, text, references);
                text.append(',');
            });
            text.append('}');
        } else if (part.isArray()) {
            writeItems(part, false, text, references);
        } else {
            text.append(part.asText());
        }
    }

    private void writeField(String name, JsonNode value, boolean names, StringBuilder text, Set<String> references) {
        if (!names && name.equals("$ref")) {
            references.add(value.asText());
        }
        if (!names && value.isArray()) {
            writeItems(value, SETS.contains(name), text, references);
        } else {
            write(value, !names && name.equals("properties"), text, references);
        }
    }

    private void writeItems(JsonNode array, boolean sorted, StringBuilder text, Set<String> references) {
        List<String> items = new ArrayList<>();
        array.forEach(item -> {
            StringBuilder itemText = new StringBuilder();
            write(item, false, itemText, references);
            items.add(itemText.toString());
        });
        if (sorted) {
            items.sort(null);
        }
        text.append(items);
    }

    private static String digest(CharSequence text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "#" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
