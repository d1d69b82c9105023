package io.openaisdk.benchmarks.server;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Chooses the reply by the path, whose first segment says what a client is to meet.
 *
 * <ul>
 *   <li>{@code /plain/v1}: an answer as a whole
 *   <li>{@code /events-N/v1}: a stream of N events without pauses
 *   <li>{@code /slow/v1}: a stream of 20 events, one every half second
 *   <li>{@code /delayed/v1}: an answer as a whole, after two seconds
 *   <li>{@code /together-N/v1}: an answer as a whole, as soon as N requests wait for it: then N connections are in use
 * </ul>
 *
 * <p>What a client asks for must fit, or it gets an error: a stream only if it asked for one.
 */
final class Replies {

    private static final long SLOW_PAUSE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long DELAY = TimeUnit.SECONDS.toNanos(2);

    private final Reply chat = Reply.json(Answers.chat());
    private final Reply delayedChat = chat.after(DELAY);
    private final Reply response = Reply.json(Answers.response());
    private final Reply numbers = Reply.json(Answers.embeddings(false));
    private final Reply base64 = Reply.json(Answers.embeddings(true));
    private final Reply file = Reply.json(Answers.file());
    private final Reply slowChat =
            Reply.pacedEvents(Answers.chatEvents(Answers.SLOW_EVENTS), Answers.SLOW_EVENTS, SLOW_PAUSE);
    private final Map<String, Reply> streams = new HashMap<>();
    private final Map<String, Reply> gathered = new HashMap<>();

    /**
     * Chooses a reply.
     *
     * @param path the path of the request
     * @param body the beginning of its body
     * @return the reply
     */
    Reply choose(String path, byte[] body) {
        String mode = mode(path);
        String operation = path.substring(path.indexOf('/', 1) + 1);
        boolean streamWanted = isStreamWanted(body);
        if (streamWanted != (mode.equals("slow") || mode.startsWith("events-"))) {
            return problem(400, "Bad Request", "A stream is asked for where there is none, or the other way around");
        }
        if (mode.startsWith("events-")) {
            return streams.computeIfAbsent(path, unknown -> stream(operation, Integer.parseInt(mode.substring(7))));
        }
        if (mode.startsWith("together-")) {
            return gathered.computeIfAbsent(path, unknown -> gathered(operation, Integer.parseInt(mode.substring(9))));
        }
        return switch (mode + "/" + operation) {
            case "plain/v1/chat/completions" -> chat;
            case "plain/v1/responses" -> response;
            case "plain/v1/embeddings" -> isBase64Wanted(body) ? base64 : numbers;
            case "plain/v1/files" -> file;
            case "slow/v1/chat/completions" -> slowChat;
            case "delayed/v1/chat/completions" -> delayedChat;
            default -> problem(404, "Not Found", "There is nothing at " + path);
        };
    }

    /** Gives the first segment of a path, which says what is to be met. */
    static String mode(String path) {
        return path.substring(1, Math.max(1, path.indexOf('/', 1)));
    }

    private Reply gathered(String operation, int requests) {
        return operation.equals("v1/chat/completions")
                ? chat.together(requests)
                : problem(404, "Not Found", "Nothing is gathered at " + operation);
    }

    private static Reply stream(String operation, int events) {
        return switch (operation) {
            case "v1/chat/completions" -> Reply.events(Answers.chatEvents(events));
            case "v1/responses" -> Reply.events(Answers.responseEvents(events));
            default -> problem(404, "Not Found", "There is no stream at " + operation);
        };
    }

    private static Reply problem(int status, String reason, String message) {
        return Reply.json(
                status,
                reason,
                "{\"error\":{\"message\":\"" + message
                        + "\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":null}}");
    }

    private static boolean isStreamWanted(byte[] body) {
        return contains(body, List.of("\"stream\":true", "\"stream\" : true", "\"stream\": true"));
    }

    private static boolean isBase64Wanted(byte[] body) {
        return contains(body, List.of("\"base64\""));
    }

    private static boolean contains(byte[] body, List<String> wanted) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return wanted.stream().anyMatch(text::contains);
    }
}
