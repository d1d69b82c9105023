package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.service.Turn.Speaker;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.ToolCall;
import io.openaisdk.testkit.internal.wire.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers without a rule: says that it is canned, and does as it is told about tools and JSON. */
final class Canned {

    private static final String DISCLAIMER = "This is a canned answer of the embedded test server, not of a model.";
    private static final int MAX_ECHO = 500;

    private Canned() {}

    static Words answer(JsonValue body, Conversation conversation) {
        Optional<ToolCall> forced = forcedToolCall(body);
        List<Turn> newest = conversation.newest();
        boolean toolsAnswered = newest.stream().anyMatch(turn -> turn.speaker() == Speaker.TOOL);
        if (forced.isPresent() && !toolsAnswered) {
            return Words.toolCalls(List.of(forced.get()));
        }
        String text = DISCLAIMER + (toolsAnswered ? toolEcho(newest) : userEcho(conversation));
        return Words.text(asAsked(body, text));
    }

    private static String toolEcho(List<Turn> newest) {
        StringBuilder echo = new StringBuilder();
        newest.stream().filter(turn -> turn.speaker() == Speaker.TOOL).forEach(turn -> echo.append(" The tool said: ")
                .append(shorten(turn.text())));
        return echo.toString();
    }

    private static String userEcho(Conversation conversation) {
        return conversation
                .last(Speaker.USER)
                .filter(text -> !text.isBlank())
                .map(text -> " You said: " + shorten(text.strip()))
                .orElse("");
    }

    private static String shorten(String text) {
        if (text.length() <= MAX_ECHO) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_ECHO - 1)) ? MAX_ECHO - 1 : MAX_ECHO;
        return text.substring(0, end) + "…";
    }

    private static String asAsked(JsonValue body, String text) {
        JsonValue format = body.get("text")
                .flatMap(config -> config.get("format"))
                .or(() -> body.get("response_format"))
                .orElse(Json.NULL);
        return switch (Json.text(format, "type").orElse("text")) {
            case "json_schema" -> SchemaSample.of(schema(format)).toString();
            case "json_object" -> SchemaSample.withoutSchema(text).toString();
            default -> text;
        };
    }

    private static JsonValue schema(JsonValue format) {
        return format.get("schema")
                .or(() -> format.get("json_schema").flatMap(definition -> definition.get("schema")))
                .orElse(Json.NULL);
    }

    /** Gives a call of the tool that the request insists on. */
    private static Optional<ToolCall> forcedToolCall(JsonValue body) {
        JsonValue choice = body.get("tool_choice").orElse(Json.NULL);
        Optional<String> name = Json.text(function(choice), "name");
        boolean required = choice.asString().filter("required"::equals).isPresent();
        if (name.isEmpty() && !required) {
            return Optional.empty();
        }
        return Json.items(body, "tools").stream()
                .map(Canned::function)
                .filter(tool -> Json.text(tool, "name").isPresent())
                .filter(tool -> name.isEmpty() || name.equals(Json.text(tool, "name")))
                .findFirst()
                .map(Canned::sampleCall);
    }

    /** Gives the function of a tool, which Chat Completions nests and Responses does not. */
    private static JsonValue function(JsonValue tool) {
        return tool.get("function").orElse(tool);
    }

    private static ToolCall sampleCall(JsonValue function) {
        JsonValue arguments =
                Json.value(function, "parameters").map(SchemaSample::of).orElse(JsonValue.of(Map.of()));
        return new ToolCall(Json.text(function, "name").orElse(""), arguments.toString());
    }
}
