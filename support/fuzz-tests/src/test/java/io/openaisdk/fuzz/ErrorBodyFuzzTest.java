package io.openaisdk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.OpenAIException;
import java.util.Arrays;

/** Answers that are no success: whatever is in them, the caller gets one exception, the same with either codec. */
class ErrorBodyFuzzTest {

    private static final int LONGEST_RAW_BODY = 8192;

    private static final Client JACKSON = Client.with(Codecs.JACKSON);
    private static final Client GSON = Client.with(Codecs.GSON);

    /** The first byte chooses the status. */
    @FuzzTest
    void status(byte[] input) {
        if (input.length == 0 || KnownLimits.gsonMayRefuse(input)) {
            return;
        }
        int status = 400 + (input[0] & 0x7f);
        byte[] body = Arrays.copyOfRange(input, 1, input.length);

        ApiStatusException failure = failure(JACKSON, status, body);

        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.getMessage()).startsWith(status + ": ");
        assertThat(failure.rawBody().orElse("").length()).isLessThanOrEqualTo(LONGEST_RAW_BODY);
        ApiStatusException other = failure(GSON, status, body);
        assertThat(other).hasMessage(failure.getMessage()).hasSameClassAs(failure);
        assertThat(other.error()).isEqualTo(failure.error());
        assertThat(other.rawBody()).isEqualTo(failure.rawBody());
    }

    /** A success that is none: an error in place of what was asked for, or no JSON at all. */
    @FuzzTest
    void success(byte[] body) {
        if (KnownLimits.gsonMayRefuse(body)) {
            return;
        }
        String outcome = outcome(JACKSON, body);

        assertThat(outcome(GSON, body)).isEqualTo(outcome);
    }

    private static ApiStatusException failure(Client client, int status, byte[] body) {
        client.transport().answer(status, "application/json", body, Integer.MAX_VALUE);
        Throwable failure = catchThrowable(() -> client.api().responses().retrieve("resp_1"));
        assertThat(failure).isInstanceOf(ApiStatusException.class);
        return (ApiStatusException) failure;
    }

    private static String outcome(Client client, byte[] body) {
        client.transport().answer(200, "application/json", body, Integer.MAX_VALUE);
        try {
            return client.api().responses().retrieve("resp_1").toJson();
        } catch (OpenAIException e) {
            return e.getClass().getName();
        }
    }
}
