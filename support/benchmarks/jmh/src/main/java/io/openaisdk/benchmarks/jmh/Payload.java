package io.openaisdk.benchmarks.jmh;

import io.openaisdk.api.Model;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Response;
import io.openaisdk.benchmarks.server.Answers;
import java.nio.charset.StandardCharsets;

/** What is decoded and encoded: the JSON, and what each library makes of it. */
public enum Payload {
    /** A small chat completion. */
    CHAT(
            Answers.chat(),
            ChatCompletion.class,
            com.openai.models.chat.completions.ChatCompletion.class,
            Records.ChatCompletion.class),

    /** A response of three kilobytes. */
    RESPONSE(Answers.response(), Response.class, com.openai.models.responses.Response.class, Records.Response.class),

    /** A tool whose parameters are a deep schema. */
    TOOL(
            "{\"type\":\"function\",\"name\":\"plan\",\"description\":\"Plans a journey.\",\"strict\":true,\"parameters\":"
                    + schema(8) + "}",
            FunctionTool.class,
            com.openai.models.responses.FunctionTool.class,
            Records.FunctionTool.class);

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
    final byte[] json;

    final Class<? extends Model> ours;
    final Class<?> official;
    final Class<?> record;

    Payload(String json, Class<? extends Model> ours, Class<?> official, Class<?> record) {
        this.json = json.getBytes(StandardCharsets.UTF_8);
        this.ours = ours;
        this.official = official;
        this.record = record;
    }

    private static String schema(int depth) {
        String leaf = "{\"type\":\"string\",\"description\":\"Name of the place\",\"enum\":[\"here\",\"there\"]}";
        return "{\"type\":\"object\",\"properties\":{\"from\":" + leaf
                + ",\"count\":{\"type\":\"integer\",\"minimum\":1},"
                + "\"next\":" + (depth == 0 ? leaf : schema(depth - 1))
                + "},\"required\":[\"from\",\"count\",\"next\"],\"additionalProperties\":false}";
    }
}
