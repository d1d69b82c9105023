package io.openaisdk.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.openaisdk.api.ApiJson;
import io.openaisdk.api.FloatVector;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.Page;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Reasoning;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.api.responses.ResponseInput;
import io.openaisdk.api.responses.Tool;
import io.openaisdk.api.shared.ReasoningEffort;
import io.openaisdk.core.internal.model.SampleValues;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the types of the API in the mapper of an application, whichever it is; no codec is on the class path. */
abstract class ModelsSuite {

    /** What an application keeps, sends or answers with. */
    record Turn(
            String id,
            @Nullable ResponseCreateParams request,
            @Nullable Tool tool,
            @Nullable ReasoningEffort effort,
            @Nullable JsonValue extra) {}

    /** Properties of whatever type. */
    record Box(@Nullable Object any, List<Tool> tools, Map<String, Reasoning> named) {}

    private static final FunctionTool CLOCK =
            FunctionTool.builder().name("clock").strict(true).build();

    abstract String write(Object value);

    abstract Object read(String json, Type type);

    /** The library's own exception for JSON that does not fit. */
    abstract Class<? extends Exception> misfit();

    /** How the library names the place of {@code tool} in {@code {"tool":...}}. */
    abstract String pathOf(String property);

    static List<Class<?>> types() {
        return SampleValues.types();
    }

    @Test
    void catalogueIsThere() {
        assertThat(types())
                .hasSizeGreaterThan(1400)
                .contains(Response.class, Tool.class, ReasoningEffort.class, FloatVector.class);
    }

    @Test
    void thereIsNoCodecToHelp() {
        assertThatThrownBy(() -> JsonValue.parse("1")).isInstanceOf(ConfigurationException.class);
    }

    /** Over a thousand in one test: a test each would take a line each of the report. */
    @Test
    void everyTypeIsWrittenAsTheApiWritesItAndReadAgain() {
        for (Class<?> type : types()) {
            JsonValue sample = SampleValues.sample(type).orElseThrow();
            Object value = ApiJson.read(type, sample);
            String json = write(value);

            assertThat(tree(json)).as(type.getName()).isEqualTo(ApiJson.write(value));
            assertThat(read(json, type)).as(type.getName()).isEqualTo(value);
        }
    }

    @Test
    void textIsThatOfTheModelItself() {
        ResponseCreateParams params = ResponseCreateParams.builder()
                .model("gpt-5.5")
                .input("Say hello")
                .addTool(CLOCK)
                .temperature(1.0)
                .putAdditionalProperty("new_option", JsonValue.of(new BigDecimal("1.50")))
                .build();

        assertThat(write(params)).isEqualTo(params.toJson()).contains("\"temperature\":1,", "\"new_option\":1.50");
    }

    @Test
    void valuesStandInRecordsOfTheApplication() {
        Turn turn = new Turn(
                "1",
                ResponseCreateParams.builder().model("gpt-5.5").input("Hi").build(),
                CLOCK,
                new ReasoningEffort("brand_new"),
                JsonValue.of(List.of(1, "a")));

        String json = write(turn);

        assertThat(json)
                .isEqualTo("{\"id\":\"1\",\"request\":"
                        + Objects.requireNonNull(turn.request()).toJson() + ",\"tool\":" + CLOCK.toJson()
                        + ",\"effort\":\"brand_new\",\"extra\":[1,\"a\"]}");
        assertThat(read(json, Turn.class)).isEqualTo(turn);
    }

    @Test
    void valuesStandInListsAndMaps() {
        Map<String, Reasoning> reasonings = new LinkedHashMap<>();
        reasonings.put("a", Reasoning.builder().effort(ReasoningEffort.LOW).build());
        List<Tool> tools = List.of(CLOCK, unknownTool());

        assertThat(read(write(reasonings), generic(Map.class, String.class, Reasoning.class)))
                .isEqualTo(reasonings);
        assertThat(read(write(tools), generic(List.class, Tool.class))).isEqualTo(tools);
        assertThat(read(
                        write(Map.of(ReasoningEffort.LOW, CLOCK)),
                        generic(Map.class, ReasoningEffort.class, FunctionTool.class)))
                .isEqualTo(Map.of(ReasoningEffort.LOW, CLOCK));
        assertThat(write(new Box(null, tools, reasonings)))
                .endsWith("\"tools\":[" + CLOCK.toJson() + "," + ((UnknownVariant) unknownTool()).json()
                        + "],\"named\":{\"a\":{\"effort\":\"low\"}}}");
    }

    @Test
    void propertyOfAnyTypeIsWrittenByWhatItHolds() {
        assertThat(write(new Box(CLOCK, List.of(), Map.of())))
                .isEqualTo("{\"any\":" + CLOCK.toJson() + ",\"tools\":[],\"named\":{}}");
        assertThat(write(List.of(CLOCK, ReasoningEffort.LOW, "text")))
                .isEqualTo("[" + CLOCK.toJson() + ",\"low\",\"text\"]");
    }

    @Test
    void unionIsReadByItsOwnRules() {
        assertThat(read("{\"name\":\"clock\",\"strict\":true,\"parameters\":null,\"type\":\"function\"}", Tool.class))
                .isEqualTo(CLOCK);
        assertThat(read("{\"type\":\"brand_new\",\"a\":[1]}", Tool.class)).isInstanceOf(UnknownVariant.class);
        assertThat(read("\"Hi\"", ResponseInput.class)).isEqualTo(new ResponseInput.Text("Hi"));
        assertThat(read("\"Hi\"", ResponseInput.Text.class)).isEqualTo(new ResponseInput.Text("Hi"));
        assertThat(write(new ResponseInput.Text("Hi"))).isEqualTo("\"Hi\"");
    }

    @ParameterizedTest
    @MethodSource("exactTexts")
    void nothingIsLost(String json) {
        assertThat(write(read(json, Response.class))).isEqualTo(json);
        assertThat(((Model) read(json, Response.class)).toJson()).isEqualTo(json);
    }

    static List<String> exactTexts() {
        return List.of(
                "{\"id\":\"r\",\"brand_new\":{\"a\":[1,1.0,1.50,-0.0010,12345678901234567890123,0.1234567890123456789]}}",
                "{\"id\":\"r\",\"brand_new\":[1E+400,-3E-7,9223372036854775807,123456789012345678,1234567890123456789]}",
                "{\"error\":null,\"id\":null,\"metadata\":{},\"output\":[]}",
                "{\"id\":5,\"output\":\"odd\",\"temperature\":1.0E+20}",
                "{\"brand_new\":[true,false,null,\"\",{},[],\"\u20ac \ud83d\ude00 \\\" \\\\ \\n\"]}",
                "{}");
    }

    @Test
    void vectorKeepsItsForm() {
        FloatVector packed = FloatVector.ofBase64("AACAPwAAAL8=");

        assertThat(write(packed)).isEqualTo("\"AACAPwAAAL8=\"");
        assertThat(read("\"AACAPwAAAL8=\"", FloatVector.class)).isEqualTo(packed);
        assertThat(read("[1,-0.5]", FloatVector.class)).isEqualTo(FloatVector.of(1, -0.5f));
    }

    @Test
    void nullIsNoModelButAnyJson() {
        String json = "{\"id\":\"1\",\"request\":null,\"tool\":null,\"effort\":null,\"extra\":null}";

        assertThat(read(json, Turn.class)).isEqualTo(new Turn("1", null, null, null, JsonValue.JsonNull.INSTANCE));
        assertThat(read("{\"id\":\"1\"}", Turn.class)).isEqualTo(new Turn("1", null, null, null, null));
        assertThat(read("[null]", generic(List.class, Reasoning.class))).isEqualTo(Arrays.asList((Object) null));
    }

    @Test
    void explicitNullsOfModelsAreWritten() {
        ChatCompletion completion = (ChatCompletion) read("{\"id\":\"c\",\"usage\":null}", ChatCompletion.class);

        assertThat(write(List.of(completion))).isEqualTo("[{\"id\":\"c\",\"usage\":null}]");
    }

    @Test
    void misfitIsTheExceptionOfTheLibraryWithItsPath() {
        assertMisfit("{\"request\":\"no object\"}", "request", "ResponseCreateParams");
        assertMisfit("{\"effort\":{\"a\":1}}", "effort", "ReasoningEffort");
    }

    @Test
    void malformedTextIsTheExceptionOfTheLibrary() {
        for (String json : List.of("{\"tool\":{\"type\":", "{\"tool\":{\"type\" 5}}", "{\"tool\":[1,}")) {
            assertThatThrownBy(() -> read(json, Turn.class)).as(json).isNotInstanceOf(OpenAIException.class);
        }
    }

    /** As caches and updates of values read: by the class of what they have. */
    @Test
    void classOfAModelIsReadAsItsInterface() {
        assertThat(read(CLOCK.toJson(), CLOCK.getClass())).isEqualTo(CLOCK);
    }

    @Test
    void wrongTypesInsideOfModelsAreLeftToTheirReaders() {
        Turn turn = (Turn) read("{\"id\":\"1\",\"tool\":{\"type\":\"function\",\"name\":5}}", Turn.class);

        assertThat(Objects.requireNonNull((FunctionTool) turn.tool()).toJson())
                .isEqualTo("{\"type\":\"function\",\"name\":5}");
    }

    /** As frameworks do it: the type of a parameter says what is read, and what is returned is written. */
    @Test
    void controllerTakesParametersAndRespondsWithAModel() throws Exception {
        Response stored = (Response) read("{\"id\":\"r\",\"brand_new\":[1.50,null]}", Response.class);
        List<Object> taken = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            taken.add(read(body, ResponseCreateParams.class));
            byte[] json = write(stored).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
            exchange.close();
        });
        server.start();
        try {
            ResponseCreateParams params = ResponseCreateParams.builder()
                    .model("gpt-5.5")
                    .input("Hi")
                    .addTool(CLOCK)
                    .build();
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                            + server.getAddress().getPort()))
                                    .POST(HttpRequest.BodyPublishers.ofString(params.toJson()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(taken).containsExactly(params);
            assertThat(response.body()).isEqualTo(stored.toJson());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void pageIsWrittenAsItCame() {
        JsonValue json = JsonValue.of(Map.of("data", List.of(Map.of("id", "a")), "has_more", false));

        assertThat(tree(write(new OnePage(json)))).isEqualTo(json);
        assertThatThrownBy(() -> read(json.toString(), Page.class))
                .hasMessageContaining("no type that is read from JSON");
    }

    private void assertMisfit(String json, String property, String type) {
        assertThatThrownBy(() -> read(json, Turn.class))
                .isInstanceOf(misfit())
                .hasMessageContaining("The JSON is no " + type)
                .hasMessageContaining(pathOf(property));
    }

    private static Tool unknownTool() {
        return ApiJson.read(Tool.class, JsonValue.of(Map.of("type", "brand_new")));
    }

    private JsonValue tree(String json) {
        return (JsonValue) read(json, JsonValue.class);
    }

    static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    static Type generic(Class<?> raw, Type... arguments) {
        return new Generic(raw, List.of(arguments));
    }

    private record Generic(Class<?> raw, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(new Type[0]);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
