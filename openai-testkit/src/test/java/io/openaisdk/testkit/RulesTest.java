package io.openaisdk.testkit;

import static io.openaisdk.testkit.Wire.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RulesTest extends ServerTest {

    private String ask(String model, Object input) throws Exception {
        return text(wire.post("/responses", Map.of("model", model, "input", input)), "output", 0, "content", 0, "text");
    }

    @Test
    void theNewestRuleIsTriedFirst() throws Exception {
        server.whenever().respondWith(Answer.text("general"));
        server.whenever().model("gpt-5.5").respondWith(Answer.text("particular"));
        server.whenever().model("gpt-5.5").contains("twice").times(2).respondWith(Answer.text("twice"));

        assertThat(ask("gpt-5.5", "twice")).isEqualTo("twice");
        assertThat(ask("gpt-5.5", "other")).isEqualTo("particular");
        assertThat(ask("gpt-5.5", "twice")).isEqualTo("twice");
        assertThat(ask("gpt-5.5", "twice")).isEqualTo("particular");
        assertThat(ask("gpt-5.4-mini", "twice")).isEqualTo("general");
    }

    @Test
    void severalAnswersAreGivenInTurn() throws Exception {
        server.whenever().respondWith(Answer.text("1"), Answer.text("2"), Answer.text("3"));

        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(ask("gpt-5.5", "Hi"));
        }
        assertThat(answers).containsExactly("1", "2", "3", "3", "3");
    }

    @Test
    void containsLooksIntoWhatWasSaidLast() throws Exception {
        server.whenever().contains("weather").respondWith(Answer.text("yes"));

        assertThat(ask("gpt-5.5", "the weather")).isEqualTo("yes");
        assertThat(ask(
                        "gpt-5.5",
                        List.of(Map.of(
                                "role",
                                "user",
                                "content",
                                List.of(
                                        Map.of("type", "input_text", "text", "the"),
                                        Map.of("type", "input_text", "text", "weather"))))))
                .isEqualTo("yes");
        assertThat(ask(
                        "gpt-5.5",
                        List.of(
                                Map.of("role", "user", "content", "the weather"),
                                Map.of("role", "assistant", "content", "fine"),
                                Map.of("role", "user", "content", "thanks"))))
                .endsWith("You said: thanks");
        assertThat(ask(
                        "gpt-5.5",
                        List.of(
                                Map.of("role", "system", "content", "the weather"),
                                Map.of("role", "user", "content", "Hi"))))
                .endsWith("You said: Hi");
    }

    @Test
    void wordsAreForModelsOnly() throws Exception {
        server.whenever().once().respondWith(Answer.text("words"));

        assertThat(text(wire.get("/models"), "object")).isEqualTo("list");
        assertThat(ask("gpt-5.5", "Hi")).isEqualTo("words");

        server.whenever().once().respondWith(Answer.toolCall("f", "{}"));
        assertThat(text(wire.post("/completions", Map.of("model", "m", "prompt", "p")), "choices", 0, "text"))
                .startsWith("This is a canned answer");
        assertThat(text(wire.post("/responses", Map.of("model", "m", "input", "p")), "output", 0, "type"))
                .isEqualTo("function_call");
    }

    @Test
    void wholeAnswersAreForAnything() throws Exception {
        server.whenever()
                .method("get")
                .path("/v1/not-yet-known")
                .header("Authorization", "Bearer any")
                .respondWith(Answer.raw(200, "application/json", "{\"new\":\"thing\"}"));

        assertThat(text(wire.get("/not-yet-known"), "new")).isEqualTo("thing");
        assertThat(wire.send("DELETE", "/not-yet-known").statusCode()).isEqualTo(404);
    }

    @Test
    void answersMayDependOnTheRequest() throws Exception {
        server.whenever()
                .matching(request -> request.body().get("metadata").isEmpty())
                .respondWith(request -> Answer.text("to " + text(request.body(), "input")));

        assertThat(ask("gpt-5.5", "Ann")).isEqualTo("to Ann");
        assertThat(ask("gpt-5.5", "Bob")).isEqualTo("to Bob");
        assertThat(text(wire.get("/models"), "object")).isEqualTo("list");
    }

    @Test
    void rulesThatFailAreReported() throws Exception {
        server.whenever()
                .matching(request -> {
                    throw new AssertionError("a mistake in the test");
                })
                .respondWith(Answer.text("never"));

        var response = wire.send("GET", "/models");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("a mistake in the test");
        assertThat(response.headers().firstValue("x-should-retry")).contains("false");
    }

    @Test
    void beginningsOfRulesCanBeShared() throws Exception {
        Rule forModel = server.whenever().model("gpt-5.5");
        forModel.contains("a").respondWith(Answer.text("A"));
        forModel.contains("b").respondWith(Answer.text("B"));

        assertThat(ask("gpt-5.5", "a")).isEqualTo("A");
        assertThat(ask("gpt-5.5", "b")).isEqualTo("B");
    }

    @Test
    void resetForgetsRulesAndJournal() throws Exception {
        server.whenever().respondWith(Answer.text("rule"));
        ask("gpt-5.5", "Hi");
        server.reset();

        assertThat(server.journal().requests()).isEmpty();
        assertThatThrownBy(() -> server.journal().last()).hasMessageContaining("no request");
        assertThat(ask("gpt-5.5", "Hi")).startsWith("This is a canned answer");
    }

    @Test
    void onceMeansOnceForManyThreads() throws Exception {
        server.whenever().respondWith(Answer.text("always"));
        server.whenever().times(10).respondWith(Answer.text("some"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> question = () -> ask("gpt-5.5", "Hi");
            List<Future<String>> answers = threads.invokeAll(Collections.nCopies(40, question));
            List<String> texts = new ArrayList<>();
            for (Future<String> answer : answers) {
                texts.add(answer.get());
            }
            assertThat(texts).filteredOn("some"::equals).hasSize(10);
            assertThat(Set.copyOf(texts)).containsExactlyInAnyOrder("some", "always");
        } finally {
            threads.shutdownNow();
        }
        assertThat(server.journal().requests()).hasSize(40);
    }

    @Test
    void answersAreCheckedWhenMade() {
        assertThatThrownBy(() -> Answer.json("{no json")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Answer.error(99, "c", "m")).hasMessageContaining("99");
        assertThatThrownBy(() -> Answer.malformed().andToolCall("f", "{}")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> server.whenever().times(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
