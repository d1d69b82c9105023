package io.openaisdk.api.audio;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Makes custom voices. */
@ApiService("/audio/voices")
public interface VoiceService {

    /**
     * Creates a custom voice from an audio sample and an uploaded consent recording. Only for eligible customers.
     *
     * @param params what to send
     * @return the new voice
     */
    @Post
    @Multipart
    Voice create(VoiceCreateParams params);

    /**
     * Creates a custom voice from an audio sample and an uploaded consent recording. Only for eligible customers.
     *
     * @param params sets what to send
     * @return the new voice
     */
    default Voice create(Consumer<VoiceCreateParamsBuilder> params) {
        return create(ModelRuntime.build(VoiceCreateParams.builder(), params));
    }
}
