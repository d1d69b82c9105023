package io.openaisdk.benchmarks.server;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What the server says, and what a client must find in it. The shapes are those of the API; the words are made up. */
public final class Answers {

    /** The text of the chat completion. */
    public static final String CHAT_TEXT = "Hello! How can I help you today?";

    /** The text of the response. */
    public static final String RESPONSE_TEXT = """
            Three habits keep a service fast as it grows. First, measure before you change anything: a profile of one real \
            request is worth more than a week of guesses, and it shows where the time goes, which is seldom where the code \
            looks slow. Second, do less: the cheapest call is the one that is never made, so cache what is stable, fetch in \
            batches what belongs together, and drop what nobody reads. Third, keep the waiting apart from the working: a \
            thread that waits for a peer holds memory and a place in a queue, and a queue that grows without a bound turns \
            one slow neighbor into an outage. Say what the bound is, shed what exceeds it, and tell the caller when to come \
            back. \u201cFast\u201d is a property of the whole path \u2014 not of one function.""";

    /** The id of every file. */
    public static final String FILE_ID = "file-6F2ksmvXxt4VdoqmHRw6kL";

    /** How many events a slow stream has. */
    public static final int SLOW_EVENTS = 20;

    /** How many vectors are embedded, and how long each is. */
    static final int VECTORS = 100;

    static final int DIMENSIONS = 1536;

    private static final String[] WORDS = {" the", " quick", " brown", " fox", " jumps", " over", " a", " lazy"};

    /** Events of a streamed response that carry no text. */
    private static final int RESPONSE_FRAME = 8;

    private static final String CHUNK_HEAD = """
            {"id":"chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT","object":"chat.completion.chunk","created":1741569952,\
            "model":"gpt-5.5-2026-01-15","service_tier":"default","system_fingerprint":"fp_44709d6fcb","choices":[{"index":0,\
            "delta":""";

    private Answers() {}

    /** A small chat completion. */
    public static String chat() {
        return """
                {
                  "id": "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
                  "object": "chat.completion",
                  "created": 1741569952,
                  "model": "gpt-5.5-2026-01-15",
                  "choices": [
                    {
                      "index": 0,
                      "message": {
                        "role": "assistant",
                        "content": "%s",
                        "refusal": null,
                        "annotations": []
                      },
                      "logprobs": null,
                      "finish_reason": "stop"
                    }
                  ],
                  "usage": {
                    "prompt_tokens": 19,
                    "completion_tokens": 10,
                    "total_tokens": 29,
                    "prompt_tokens_details": {
                      "cached_tokens": 0,
                      "audio_tokens": 0
                    },
                    "completion_tokens_details": {
                      "reasoning_tokens": 0,
                      "audio_tokens": 0,
                      "accepted_prediction_tokens": 0,
                      "rejected_prediction_tokens": 0
                    }
                  },
                  "service_tier": "default",
                  "system_fingerprint": "fp_44709d6fcb"
                }
                """.formatted(CHAT_TEXT);
    }

    /** A response of three kilobytes: a summary of reasoning, a message with an annotation, a tool, and all settings. */
    public static String response() {
        return responseObject("completed", """
                {
                      "id": "rs_67ccd3acc8d48190a77525dc6de64b4104becb25c45c1d41",
                      "type": "reasoning",
                      "summary": [
                        {
                          "type": "summary_text",
                          "text": "The user greets. A short list of habits is friendlier than a lecture."
                        }
                      ]
                    },
                    {
                      "id": "msg_67ccd3acc8d48190a77525dc6de64b4104becb25c45c1d42",
                      "type": "message",
                      "status": "completed",
                      "role": "assistant",
                      "content": [
                        {
                          "type": "output_text",
                          "text": "%s",
                          "annotations": [
                            {
                              "type": "url_citation",
                              "start_index": 12,
                              "end_index": 46,
                              "url": "https://example.com/habits?from=2026&lang=en",
                              "title": "Habits of fast services"
                            }
                          ],
                          "logprobs": []
                        }
                      ]
                    }""".formatted(RESPONSE_TEXT));
    }

    private static String responseObject(String status, String output) {
        return """
                {
                  "id": "resp_67ccd3a9da748190baa7f1570fe91ac604becb25c45c1d41",
                  "object": "response",
                  "created_at": 1741476777,
                  "status": "%s",
                  "background": false,
                  "error": null,
                  "incomplete_details": null,
                  "instructions": null,
                  "max_output_tokens": null,
                  "max_tool_calls": null,
                  "model": "gpt-5.5-2026-01-15",
                  "output": [%s],
                  "parallel_tool_calls": true,
                  "previous_response_id": null,
                  "prompt_cache_key": null,
                  "reasoning": {
                    "effort": "low",
                    "summary": null
                  },
                  "safety_identifier": null,
                  "service_tier": "default",
                  "store": true,
                  "temperature": 1.0,
                  "text": {
                    "format": {
                      "type": "text"
                    },
                    "verbosity": "medium"
                  },
                  "tool_choice": "auto",
                  "tools": [
                    {
                      "type": "function",
                      "name": "get_weather",
                      "description": "Tells the weather of a place.",
                      "parameters": {
                        "type": "object",
                        "properties": {
                          "city": {
                            "type": "string",
                            "description": "Name of the city"
                          }
                        },
                        "required": ["city"],
                        "additionalProperties": false
                      },
                      "strict": true
                    }
                  ],
                  "top_logprobs": 0,
                  "top_p": 1.0,
                  "truncation": "disabled",
                  "usage": {
                    "input_tokens": 328,
                    "input_tokens_details": {
                      "cached_tokens": 0
                    },
                    "output_tokens": 252,
                    "output_tokens_details": {
                      "reasoning_tokens": 64
                    },
                    "total_tokens": 580
                  },
                  "user": null,
                  "metadata": {}
                }
                """.formatted(status, output);
    }

    /** The events of a streamed chat completion: a role, texts, a reason for the end. */
    public static List<String> chatEvents(int count) {
        List<String> events = new ArrayList<>(count + 1);
        events.add(chunk("{\"role\":\"assistant\",\"content\":\"\",\"refusal\":null}", "null"));
        for (int i = 0; i < count - 2; i++) {
            events.add(chunk("{\"content\":\"" + word(i) + "\"}", "null"));
        }
        events.add(chunk("{}", "\"stop\""));
        events.add("data: [DONE]\n\n");
        return events;
    }

    private static String chunk(String delta, String finishReason) {
        return "data: " + CHUNK_HEAD + delta + ",\"logprobs\":null,\"finish_reason\":" + finishReason + "}]}\n\n";
    }

    /** The events of a streamed response: its frame, and texts between. */
    public static List<String> responseEvents(int count) {
        Sequence events = new Sequence(count);
        String item = "msg_67ccd3acc8d48190a77525dc6de64b4104becb25c45c1d42";
        String place = "\"item_id\":\"" + item + "\",\"output_index\":0,\"content_index\":0";
        events.add("response.created", "\"response\":" + compact(responseObject("in_progress", "")));
        events.add("response.in_progress", "\"response\":" + compact(responseObject("in_progress", "")));
        events.add("response.output_item.added", "\"output_index\":0,\"item\":" + message(item, "in_progress", ""));
        events.add("response.content_part.added", place + ",\"part\":" + part(""));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count - RESPONSE_FRAME; i++) {
            text.append(word(i));
            events.add("response.output_text.delta", place + ",\"delta\":\"" + word(i) + "\",\"logprobs\":[]");
        }
        events.add("response.output_text.done", place + ",\"text\":\"" + text + "\",\"logprobs\":[]");
        events.add("response.content_part.done", place + ",\"part\":" + part(text));
        String done = message(item, "completed", part(text));
        events.add("response.output_item.done", "\"output_index\":0,\"item\":" + done);
        events.add("response.completed", "\"response\":" + compact(responseObject("completed", done)));
        return events.all;
    }

    private static String message(String id, String status, String content) {
        return "{\"id\":\"" + id + "\",\"type\":\"message\",\"status\":\"" + status + "\",\"content\":[" + content
                + "],\"role\":\"assistant\"}";
    }

    private static String part(CharSequence text) {
        return "{\"type\":\"output_text\",\"annotations\":[],\"logprobs\":[],\"text\":\"" + text + "\"}";
    }

    /** Takes away the line breaks and what follows them, which an event has no place for. */
    private static String compact(String json) {
        return json.replaceAll("\\n *", "").replace("\": ", "\":");
    }

    /** Events that are numbered. */
    private static final class Sequence {

        private final List<String> all;

        Sequence(int count) {
            this.all = new ArrayList<>(count);
        }

        void add(String type, String members) {
            all.add("event: " + type + "\ndata: {\"type\":\"" + type + "\",\"sequence_number\":" + all.size() + ","
                    + members + "}\n\n");
        }
    }

    /** Counts the characters of text in a streamed chat completion. */
    public static long chatCharacters(int events) {
        return characters(events - 2);
    }

    /** Counts the characters of text in the deltas of a streamed response. */
    public static long responseCharacters(int events) {
        return characters(events - RESPONSE_FRAME);
    }

    private static long characters(int words) {
        long sum = 0;
        for (int i = 0; i < words; i++) {
            sum += word(i).length();
        }
        return sum;
    }

    private static String word(int i) {
        return WORDS[i % WORDS.length];
    }

    /** 100 vectors of 1,536 elements. */
    static String embeddings(boolean base64) {
        StringBuilder json = new StringBuilder("{\n  \"object\": \"list\",\n  \"data\": [");
        for (int i = 0; i < VECTORS; i++) {
            json.append(i == 0 ? "" : ",").append("\n    {\n      \"object\": \"embedding\",\n      \"index\": ");
            json.append(i).append(",\n      \"embedding\": ");
            appendVector(json, i, base64);
            json.append("\n    }");
        }
        json.append("\n  ],\n  \"model\": \"text-embedding-3-small\",\n  \"usage\": {\n    \"prompt_tokens\": 800,\n");
        return json.append("    \"total_tokens\": 800\n  }\n}\n").toString();
    }

    private static void appendVector(StringBuilder json, int vector, boolean base64) {
        if (base64) {
            ByteBuffer bytes = ByteBuffer.allocate(DIMENSIONS * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < DIMENSIONS; i++) {
                bytes.putFloat(element(vector, i));
            }
            json.append('"')
                    .append(Base64.getEncoder().encodeToString(bytes.array()))
                    .append('"');
            return;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            json.append(i == 0 ? "[" : ",").append("\n        ").append(element(vector, i));
        }
        json.append("\n      ]");
    }

    /** Gives a number between -0.1 and 0.1 with as many digits as a float has, the same in every run. */
    private static float element(int vector, int index) {
        int mixed = (vector * DIMENSIONS + index + 1) * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) / (float) Integer.MAX_VALUE / 10;
    }

    /** Sums all elements of all vectors. */
    public static double vectorSum() {
        double sum = 0;
        for (int vector = 0; vector < VECTORS; vector++) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum += element(vector, i);
            }
        }
        return sum;
    }

    /** A file object. */
    static String file() {
        return """
                {
                  "id": "%s",
                  "object": "file",
                  "bytes": 268435456,
                  "created_at": 1741476777,
                  "expires_at": null,
                  "filename": "large.bin",
                  "purpose": "user_data",
                  "status": "processed",
                  "status_details": null
                }
                """.formatted(FILE_ID);
    }
}
