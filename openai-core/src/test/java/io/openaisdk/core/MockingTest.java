package io.openaisdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.openaisdk.api.Model;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.api.responses.ResponseCreateParamsBuilder;
import io.openaisdk.api.responses.ResponseService;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

/** How applications test the code that calls us. */
class MockingTest {

    /** Code of an application. */
    private static String greet(OpenAI client) {
        return client.responses()
                .create(p -> p.model("gpt-5.5").input("Say hello"))
                .outputText();
    }

    @Test
    void aMockOfTheClient() {
        OpenAI client = mock(OpenAI.class);
        ResponseService responses = mock(ResponseService.class);
        when(client.responses()).thenReturn(responses);
        when(responses.create(ArgumentMatchers.<Consumer<ResponseCreateParamsBuilder>>any()))
                .thenCallRealMethod();
        when(responses.create(any(ResponseCreateParams.class)))
                .thenReturn(Model.fromJson(Response.class, Answers.response("Mocked")));

        assertThat(greet(client)).isEqualTo("Mocked");

        verify(responses)
                .create(argThat((ResponseCreateParams params) -> params.toJson().contains("Say hello")));
    }
}
