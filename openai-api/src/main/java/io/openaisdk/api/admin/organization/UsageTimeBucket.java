package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A span of time with its usage results. */
@ApiModel
public interface UsageTimeBucket extends Model {

    /**
     * Kind of this object, always {@code bucket}.
     *
     * @return the value
     */
    @Constant("bucket")
    String object();

    /**
     * Start of the bucket, in Unix seconds.
     *
     * @return the value
     */
    long startTime();

    /**
     * End of the bucket, in Unix seconds.
     *
     * @return the value
     */
    long endTime();

    /**
     * Usage results within the bucket.
     *
     * @return the items
     */
    @Required
    List<UsageTimeBucketResult> results();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UsageTimeBucketBuilder builder() {
        return ModelRuntime.builder(UsageTimeBucket.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UsageTimeBucketBuilder toBuilder();
}
