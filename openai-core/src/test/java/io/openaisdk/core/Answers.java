package io.openaisdk.core;

import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** What the service says in tests. */
public final class Answers {

    public static final String RESPONSE = response("Hello");

    public static final String CHAT = """
            {"id":"chatcmpl_1","object":"chat.completion","created":1,"model":"gpt-5.5","choices":[{"index":0,\
            "message":{"role":"assistant","content":"Hello","refusal":null},"logprobs":null,"finish_reason":"stop"}]}""";

    public static final String FILE = """
            {"id":"file_1","object":"file","bytes":3,"created_at":1,"filename":"input.jsonl","purpose":"fine-tune",\
            "status":"processed"}""";

    private Answers() {}

    public static String response(String text) {
        return """
                {"id":"resp_1","object":"response","created_at":1,"model":"gpt-5.5","status":"completed","error":null,\
                "incomplete_details":null,"instructions":null,"metadata":{},"temperature":1.0,"top_p":1.0,"tools":[],\
                "tool_choice":"auto","parallel_tool_calls":true,"output":[{"type":"message","id":"msg_1",\
                "role":"assistant","status":"completed","content":[{"type":"output_text","text":"%s",\
                "annotations":[],"logprobs":[]}]}]}""".formatted(text);
    }

    /** A success with JSON. */
    public static Script json(String body, String... headers) {
        return status(200, body, headers);
    }

    /** Any status with JSON. */
    public static Script status(int status, String body, String... headers) {
        return exchange -> exchange.answer(status, "application/json", body, headers);
    }

    /** Any status with a body of some other type. */
    public static Script text(int status, String contentType, String body, String... headers) {
        return exchange -> exchange.answer(status, contentType, body, headers);
    }

    /** The usual answer of {@code responses().create}. */
    public static Script hello() {
        return json(RESPONSE);
    }

    /** Cuts the connection in place of an answer. */
    public static Script reset() {
        return Exchange::reset;
    }

    /** A stream of events that ends as it should, a chunk each. */
    public static Script events(String... events) {
        return exchange -> {
            exchange.beginEvents();
            for (String event : events) {
                exchange.chunk(event);
            }
            exchange.lastChunk();
        };
    }

    /** Says nothing until the client hangs up, then counts down. */
    public static Script silence(CountDownLatch hungUp) {
        return untilHangUp(hungUp, exchange -> {});
    }

    /** Answers, then waits until the client hangs up, which it may do in the middle, then counts down. */
    public static Script untilHangUp(CountDownLatch hungUp, Script beginning) {
        return exchange -> {
            try {
                beginning.answer(exchange);
                exchange.awaitHangUp();
            } catch (IOException e) {
                // It hung up in the middle.
            }
            hungUp.countDown();
        };
    }

    /** A piece of text in a stream of the Responses API. */
    public static String delta(String text, int sequence) {
        return """
                event: response.output_text.delta
                data: {"type":"response.output_text.delta","item_id":"msg_1","output_index":0,"content_index":0,\
                "delta":"%s","logprobs":[],"sequence_number":%d}

                """.formatted(text, sequence);
    }

    /** The event that ends a stream of the Responses API. */
    public static String completed(int sequence) {
        return """
                event: response.completed
                data: {"type":"response.completed","response":%s,"sequence_number":%d}

                """.formatted(RESPONSE, sequence);
    }

    /** A piece of a chat completion. */
    public static String chunk(String text) {
        return """
                data: {"id":"chatcmpl_1","object":"chat.completion.chunk","created":1,"model":"gpt-5.5","choices":\
                [{"index":0,"delta":{"content":"%s"},"logprobs":null,"finish_reason":null}]}

                """.formatted(text);
    }
}
