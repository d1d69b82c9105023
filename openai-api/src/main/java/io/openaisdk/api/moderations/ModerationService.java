package io.openaisdk.api.moderations;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Judges whether texts and images are harmful. */
@ApiService("/moderations")
public interface ModerationService {

    /**
     * Classifies texts and images.
     *
     * @param params what to send
     * @return a judgment for each input
     */
    @Post
    ModerationCreateResponse create(ModerationCreateParams params);

    /**
     * Classifies texts and images.
     *
     * @param params sets what to send
     * @return a judgment for each input
     */
    default ModerationCreateResponse create(Consumer<ModerationCreateParamsBuilder> params) {
        return create(ModelRuntime.build(ModerationCreateParams.builder(), params));
    }
}
