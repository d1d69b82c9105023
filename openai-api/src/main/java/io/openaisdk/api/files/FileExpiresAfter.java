package io.openaisdk.api.files;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A rule for when a file is deleted. Without one, batch files last 30 days and others until removed by hand. */
@ApiModel
public interface FileExpiresAfter extends Model {

    /**
     * Moment from which the lifetime counts, always {@code created_at}.
     *
     * @return the value
     */
    @Constant("created_at")
    String anchor();

    /**
     * Lifetime of the file in seconds, counted from the anchor. At least 3600 (1 hour) and at most 2592000 (30 days).
     *
     * @return the value
     */
    long seconds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileExpiresAfterBuilder builder() {
        return ModelRuntime.builder(FileExpiresAfter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileExpiresAfterBuilder toBuilder();
}
