package io.openaisdk.api.contentprovenancechecks;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Tells whether media were made by a model. */
@ApiService("/content_provenance_checks")
public interface ContentProvenanceCheckService {

    /**
     * Checks an image or audio file for known OpenAI provenance signals. The result {@code not_detected} does not rule
     * out that an AI model produced it.
     *
     * @param params what to send
     * @return the new content provenance check
     */
    @Post
    @Multipart
    ContentProvenanceCheck create(ContentProvenanceCheckCreateParams params);

    /**
     * Checks an image or audio file for known OpenAI provenance signals. The result {@code not_detected} does not rule
     * out that an AI model produced it.
     *
     * @param params sets what to send
     * @return the new content provenance check
     */
    default ContentProvenanceCheck create(Consumer<ContentProvenanceCheckCreateParamsBuilder> params) {
        return create(ModelRuntime.build(ContentProvenanceCheckCreateParams.builder(), params));
    }
}
