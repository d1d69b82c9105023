package io.openaisdk.api.contentprovenancechecks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** The findings of a check on where a file comes from. */
@ApiModel
public interface ContentProvenanceCheck extends Model {

    /**
     * Kind of this object, always {@code content_provenance_check}.
     *
     * @return the value
     */
    @Constant("content_provenance_check")
    String object();

    /**
     * Time at which the check was created, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Findings for the uploaded file: C2PA and SynthID for an image, SynthID alone for audio.
     *
     * @return the items
     */
    @Required
    List<ContentProvenanceCheckResult> results();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContentProvenanceCheckBuilder builder() {
        return ModelRuntime.builder(ContentProvenanceCheck.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContentProvenanceCheckBuilder toBuilder();
}
