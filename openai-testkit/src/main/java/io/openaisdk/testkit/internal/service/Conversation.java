package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.service.Turn.Speaker;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a request says to the model, whichever endpoint it goes to. */
final class Conversation {

    private final JsonValue body;
    private final List<Turn> turns;

    private Conversation(JsonValue body, List<Turn> turns) {
        this.body = body;
        this.turns = turns;
    }

    /** Reads {@code messages}, {@code input} or {@code prompt}. */
    static Conversation of(JsonValue body) {
        JsonValue content = Json.value(body, "messages")
                .or(() -> Json.value(body, "input"))
                .or(() -> Json.value(body, "prompt"))
                .orElse(Json.NULL);
        List<Turn> turns = new ArrayList<>();
        content.asString().ifPresent(text -> turns.add(new Turn(Speaker.USER, text)));
        Json.items(content).forEach(item -> turns.add(turn(item)));
        return new Conversation(body, turns);
    }

    private static Turn turn(JsonValue item) {
        if (item.asString().isPresent()) {
            return new Turn(Speaker.USER, text(item));
        }
        String type = Json.text(item, "type").orElse("message");
        if (type.endsWith("_output")) {
            return new Turn(
                    Speaker.TOOL, item.get("output").map(Conversation::text).orElse(""));
        }
        String text = item.get("content").map(Conversation::text).orElse("");
        return new Turn(speaker(type, Json.text(item, "role").orElse("")), text);
    }

    private static Speaker speaker(String type, String role) {
        return switch (role) {
            case "system", "developer" -> Speaker.OPERATOR;
            case "assistant" -> Speaker.MODEL;
            case "tool", "function" -> Speaker.TOOL;
            case "user" -> Speaker.USER;
            default -> type.equals("message") ? Speaker.USER : Speaker.MODEL;
        };
    }

    /** Gives the text of a content: a string, or the texts of its parts. */
    static String text(JsonValue content) {
        return content.asString().orElseGet(() -> Json.items(content).stream()
                .map(part -> part.asString()
                        .or(() -> Json.text(part, "text"))
                        .or(() -> Json.text(part, "refusal"))
                        .orElse(""))
                .collect(Collectors.joining("\n")));
    }

    /** Gives what was said after the model spoke last, operators left out. */
    List<Turn> newest() {
        int start = turns.size();
        while (start > 0 && turns.get(start - 1).speaker() != Speaker.MODEL) {
            start--;
        }
        return turns.subList(start, turns.size()).stream()
                .filter(turn -> turn.speaker() != Speaker.OPERATOR)
                .toList();
    }

    /** Gives the text of what was said after the model spoke last. */
    String newestText() {
        return newest().stream().map(Turn::text).collect(Collectors.joining("\n"));
    }

    /** Gives the last text of a speaker. */
    Optional<String> last(Speaker speaker) {
        return turns.stream()
                .filter(turn -> turn.speaker() == speaker)
                .reduce((first, second) -> second)
                .map(Turn::text);
    }

    /** Estimates the tokens of all that is said, tools included. */
    long tokens() {
        long said = turns.stream().mapToLong(turn -> Tokens.count(turn.text())).sum();
        long instructions = Json.text(body, "instructions").map(Tokens::count).orElse(0L);
        long tools = Json.items(body, "tools").stream()
                .mapToLong(tool -> Tokens.count(tool.toString()))
                .sum();
        return said + instructions + tools;
    }
}
