package io.openaisdk.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A call that a document describes. */
public final class DocumentOperation {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Document document;
    private final String method;
    private final String path;
    private final JsonNode item;
    private final JsonNode operation;

    DocumentOperation(Document document, String method, String path, JsonNode item, JsonNode operation) {
        this.document = document;
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = path;
        this.item = item;
        this.operation = operation;
    }

    /**
     * A value in the path, the query string or a header.
     *
     * @param in where it is sent
     * @param name its name
     * @param required whether it must be sent
     * @param deprecated whether it should no longer be sent
     * @param schema what it may be
     */
    public record Parameter(String in, String name, boolean required, boolean deprecated, JsonNode schema) {}

    /**
     * Gives the name that differences have for it.
     *
     * @return method and path
     */
    public String name() {
        return method + " " + path;
    }

    /**
     * Gives the HTTP method.
     *
     * @return the method in upper case
     */
    public String method() {
        return method;
    }

    /**
     * Gives the path.
     *
     * @return the path, with the document's names in braces
     */
    public String path() {
        return path;
    }

    /**
     * Gives the place of the operation.
     *
     * @return the place
     */
    public Place place() {
        return Place.of(name());
    }

    /**
     * Gives what tells operations apart whatever the names of their parameters.
     *
     * @return the method and the path with nothing in its braces
     */
    public String key() {
        return keyOf(method, path);
    }

    /**
     * Makes the key of an operation.
     *
     * @param method the HTTP method
     * @param path the path
     * @return the method and the path with nothing in its braces
     */
    public static String keyOf(String method, String path) {
        return method + " " + PLACEHOLDER.matcher(path).replaceAll("{}");
    }

    /**
     * Gives the names in the braces of a path.
     *
     * @param path the path
     * @return the names, in their order
     */
    public static List<String> placeholders(String path) {
        return PLACEHOLDER
                .matcher(path)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /**
     * Gives the whole description.
     *
     * @return the operation as it stands in the document
     */
    public JsonNode node() {
        return operation;
    }

    /**
     * Says whether it should no longer be called.
     *
     * @return true if it is deprecated
     */
    public boolean deprecated() {
        return operation.path("deprecated").asBoolean();
    }

    /**
     * Gives the ways to authenticate.
     *
     * @return the names of the schemes, those of the document where the operation has none
     */
    public SortedSet<String> security() {
        JsonNode own = operation.has("security")
                ? operation.path("security")
                : document.root().path("security");
        SortedSet<String> schemes = new TreeSet<>();
        own.forEach(alternative -> schemes.addAll(Document.fields(alternative).keySet()));
        return schemes;
    }

    /**
     * Gives the parameters.
     *
     * @return those of the path item and of the operation, in the order of the document
     */
    public List<Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (JsonNode owner : List.of(item, operation)) {
            for (JsonNode declared : owner.path("parameters")) {
                Parameter parameter = parameter(document.resolved(declared));
                parameters.put(parameter.in() + " " + parameter.name(), parameter);
            }
        }
        return new ArrayList<>(parameters.values());
    }

    private static Parameter parameter(JsonNode declared) {
        return new Parameter(
                declared.path("in").asText("nowhere"),
                declared.path("name").asText(),
                declared.path("required").asBoolean(),
                declared.path("deprecated").asBoolean(),
                declared.path("schema"));
    }

    /**
     * Gives the schemas of the body.
     *
     * @return the schemas by their media types; empty when there is no body
     */
    public SortedMap<String, JsonNode> body() {
        return content(document.resolved(operation.path("requestBody")));
    }

    /**
     * Says whether the document lets the body out expressly.
     *
     * @return true only where it is written that the body is not required
     */
    public boolean bodyMayBeAbsent() {
        JsonNode required = document.resolved(operation.path("requestBody")).path("required");
        return required.isBoolean() && !required.asBoolean();
    }

    /**
     * Gives the schemas of success.
     *
     * @return the schemas by their media types, those of all successful statuses together
     */
    public SortedMap<String, JsonNode> results() {
        SortedMap<String, JsonNode> results = new TreeMap<>();
        Document.fields(operation.path("responses")).forEach((status, response) -> {
            if (status.startsWith("2")) {
                results.putAll(content(document.resolved(response)));
            }
        });
        return results;
    }

    /**
     * Gives the schemas of failure.
     *
     * @return the JSON schemas by the status they come with
     */
    public SortedMap<String, JsonNode> errors() {
        SortedMap<String, JsonNode> errors = new TreeMap<>();
        Document.fields(operation.path("responses")).forEach((status, response) -> {
            JsonNode schema = content(document.resolved(response)).get("application/json");
            if (!status.startsWith("2") && schema != null) {
                errors.put(status, schema);
            }
        });
        return errors;
    }

    private static SortedMap<String, JsonNode> content(JsonNode owner) {
        SortedMap<String, JsonNode> content = new TreeMap<>();
        Document.fields(owner.path("content")).forEach((type, media) -> content.put(type, media.path("schema")));
        return content;
    }
}
