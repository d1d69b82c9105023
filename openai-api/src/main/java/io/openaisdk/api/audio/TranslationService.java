package io.openaisdk.api.audio;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Translates recordings into English text. */
@ApiService("/audio/translations")
public interface TranslationService {

    /**
     * Translates speech in an audio file into English text.
     *
     * @param params what to send
     * @return the new translation
     */
    @Post
    @Multipart
    TranslationCreateResponse create(TranslationCreateParams params);

    /**
     * Translates speech in an audio file into English text.
     *
     * @param params sets what to send
     * @return the new translation
     */
    default TranslationCreateResponse create(Consumer<TranslationCreateParamsBuilder> params) {
        return create(ModelRuntime.build(TranslationCreateParams.builder(), params));
    }
}
