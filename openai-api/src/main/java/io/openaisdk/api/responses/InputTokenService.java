package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Counts input tokens without generating anything. */
@ApiService("/responses/input_tokens")
public interface InputTokenService {

    /**
     * Counts the tokens that a request would have as input.
     *
     * @param params what to send
     * @return the count
     */
    @Post
    InputTokenCountResponse count(InputTokenCountParams params);

    /**
     * Counts the tokens that a request would have as input.
     *
     * @param params sets what to send
     * @return the count
     */
    default InputTokenCountResponse count(Consumer<InputTokenCountParamsBuilder> params) {
        return count(ModelRuntime.build(InputTokenCountParams.builder(), params));
    }
}
