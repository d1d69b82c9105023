package io.openaisdk.examples.stops;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.FunctionCallOutput;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseFunctionToolCall;
import io.openaisdk.api.responses.ResponseInputItem;
import io.openaisdk.examples.Stop;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lets the model call a function, and goes on with what the function gives. */
public final class CallTool implements Stop {

    private static final FunctionTool WEATHER = FunctionTool.builder()
            .name("get_weather")
            .description("Gives the weather in a city")
            .parameters(JsonValue.of(Map.of(
                    "type",
                    "object",
                    "properties",
                    Map.of("city", Map.of("type", "string")),
                    "required",
                    List.of("city"),
                    "additionalProperties",
                    false)))
            .strict(true)
            .build();

    @Override
    public String title() {
        return "A tool call, answered";
    }

    @Override
    public void run(OpenAI client, PrintStream out) {
        String question = "What is the weather in Paris?";
        Response first =
                client.responses().create(p -> p.model(MODEL).input(question).addTool(WEATHER));
        List<ResponseInputItem> results = new ArrayList<>();
        first.output().forEach(item -> {
            if (item instanceof ResponseFunctionToolCall call) {
                out.println("The model calls " + call.name() + call.arguments());
                results.add(FunctionCallOutput.of(call.callId(), "{\"temperature\": 21, \"sky\": \"clear\"}"));
            }
        });
        Response second = client.responses().create(p -> p.model(MODEL)
                .previousResponseId(first.id())
                .input(results)
                .addTool(WEATHER));
        out.println(second.outputText());
    }
}
