package io.openaisdk.api.contentprovenancechecks;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Body of a request that checks where content comes from. */
@ApiModel
public interface ContentProvenanceCheckCreateParams extends Params {

    /**
     * Image or audio file in which to look for provenance signals of OpenAI.
     *
     * @return the value
     */
    FileUpload file();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContentProvenanceCheckCreateParamsBuilder builder() {
        return ModelRuntime.builder(ContentProvenanceCheckCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContentProvenanceCheckCreateParamsBuilder toBuilder();
}
