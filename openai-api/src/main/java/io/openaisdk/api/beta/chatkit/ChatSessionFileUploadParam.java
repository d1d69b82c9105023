package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for file uploads by users. */
@ApiModel
public interface ChatSessionFileUploadParam extends Model {

    /**
     * Whether the session accepts uploads. Default: {@code false}.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> enabled();

    /**
     * Size limit of a single file, in megabytes. From 1 to 512; 512 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> maxFileSize();

    /**
     * How many files the session accepts. At least 1; 10 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> maxFiles();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionFileUploadParamBuilder builder() {
        return ModelRuntime.builder(ChatSessionFileUploadParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionFileUploadParamBuilder toBuilder();
}
