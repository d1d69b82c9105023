package io.openaisdk.contract.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.openaisdk.contract.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A published OpenAPI document. */
public final class Document {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode root;
    private final Fingerprint fingerprint = new Fingerprint(this);

    /**
     * Wraps what was read.
     *
     * @param root the document as a tree
     */
    public Document(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads a document.
     *
     * @param file the document, in JSON
     * @return the document
     */
    public static Document read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no document at " + file + ".");
        }
        try {
            JsonNode root = new ObjectMapper().readTree(file.toFile());
            if (!root.path("paths").isObject()) {
                throw new UsageException(file + " has no paths; name an OpenAPI document in JSON.");
            }
            return new Document(root);
        } catch (JsonProcessingException e) {
            throw new UsageException(file + " is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives the tree.
     *
     * @return the document as it was read
     */
    public JsonNode root() {
        return root;
    }

    /**
     * Gives the digester for this document.
     *
     * @return the digester
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /**
     * Gives the schemas that have a name.
     *
     * @return the schemas by their names
     */
    public SortedMap<String, JsonNode> schemas() {
        return fields(root.path("components").path("schemas"));
    }

    /**
     * Finds a schema by its name.
     *
     * @param name the name
     * @return the schema; a missing node when there is none
     */
    public JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }

    /**
     * Finds what a reference leads to.
     *
     * @param reference for example {@code #/components/schemas/Response}
     * @return that part of the document; a missing node when there is none
     */
    public JsonNode at(String reference) {
        if (reference.startsWith(SCHEMAS)) {
            return schema(componentOf(reference).orElse(""));
        }
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : MissingNode.getInstance();
    }

    /**
     * Follows references of parts that are no schemas.
     *
     * @param part a parameter, response or body
     * @return the part itself; a missing node when it cannot be found
     */
    public JsonNode resolved(JsonNode part) {
        JsonNode target = part;
        for (int step = 0; step < 10 && target.has("$ref"); step++) {
            target = at(target.path("$ref").asText());
        }
        return target;
    }

    /**
     * Gives the name of the schema that a reference leads to.
     *
     * @param reference a reference
     * @return the name; empty when it leads to something else
     */
    public static Optional<String> componentOf(String reference) {
        return reference.startsWith(SCHEMAS)
                ? Optional.of(
                        reference.substring(SCHEMAS.length()).replace("~1", "/").replace("~0", "~"))
                : Optional.empty();
    }

    /**
     * Gives the calls that the document describes.
     *
     * @return the operations, in the order of their paths
     */
    public List<DocumentOperation> operations() {
        List<DocumentOperation> operations = new ArrayList<>();
        fields(root.path("paths")).forEach((path, item) -> fields(item).forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operations.add(new DocumentOperation(this, method, path, item, operation));
            }
        }));
        return operations;
    }

    /**
     * Gives the names of the schemas of what the service sends to webhooks.
     *
     * @return schema names by the names of the webhooks; empty names for payloads without one
     */
    public SortedMap<String, String> webhooks() {
        SortedMap<String, String> payloads = new TreeMap<>();
        fields(root.path("webhooks"))
                .forEach((name, item) -> payloads.put(
                        name,
                        componentOf(resolved(item.path("post").path("requestBody"))
                                        .path("content")
                                        .path("application/json")
                                        .path("schema")
                                        .path("$ref")
                                        .asText())
                                .orElse("")));
        return payloads;
    }

    /**
     * Gives the description of a webhook.
     *
     * @param name its name
     * @return that part of the document
     */
    public JsonNode webhook(String name) {
        return root.path("webhooks").path(name);
    }

    /**
     * Finds all schemas that a part refers to, directly or not.
     *
     * @param part any part of the document
     * @param reached the names found so far, to which those found are added
     */
    public void reach(JsonNode part, Set<String> reached) {
        reach(part, reached, new HashSet<>());
    }

    private void reach(JsonNode part, Set<String> reached, Set<String> followed) {
        eachReference(part, reference -> {
            if (followed.add(reference)) {
                componentOf(reference).ifPresent(reached::add);
                reach(at(reference), reached, followed);
            }
        });
    }

    private static void eachReference(JsonNode part, Consumer<String> consumer) {
        part.properties().forEach(entry -> {
            if (entry.getKey().equals("$ref") && entry.getValue().isTextual()) {
                consumer.accept(entry.getValue().asText());
            } else if (entry.getValue().isContainerNode()) {
                eachReference(entry.getValue(), consumer);
            }
        });
        if (part.isArray()) {
            part.forEach(item -> eachReference(item, consumer));
        }
    }

    /**
     * Sorts the fields of an object.
     *
     * @param object the object
     * @return its fields by their names
     */
    public static SortedMap<String, JsonNode> fields(JsonNode object) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        object.properties().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        return fields;
    }

    /**
     * Reads a list of texts.
     *
     * @param array the list
     * @return the texts
     */
    public static SortedSet<String> texts(JsonNode array) {
        SortedSet<String> texts = new TreeSet<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
