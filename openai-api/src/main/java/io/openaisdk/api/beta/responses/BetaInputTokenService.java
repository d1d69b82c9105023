package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.InputTokenCountResponse;
import java.util.function.Consumer;

/** Counts input tokens without generating anything. */
@ApiService("/responses/input_tokens")
public interface BetaInputTokenService {

    /**
     * Counts the input tokens that a request would use, without running the model.
     *
     * @param params what to send
     * @return the input token count
     */
    @Post("?beta=true")
    InputTokenCountResponse count(InputTokenCountParams params);

    /**
     * Counts the input tokens that a request would use, without running the model.
     *
     * @param params sets what to send
     * @return the input token count
     */
    default InputTokenCountResponse count(Consumer<InputTokenCountParamsBuilder> params) {
        return count(ModelRuntime.build(InputTokenCountParams.builder(), params));
    }
}
