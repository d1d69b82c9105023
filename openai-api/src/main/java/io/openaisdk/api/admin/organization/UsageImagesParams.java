package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Parameters of {@code admin().organization().usage().images}. */
@ApiModel
public interface UsageImagesParams extends Params {

    /**
     * Start of the reported time range, in Unix seconds; included in it.
     *
     * @return the value
     */
    long startTime();

    /**
     * End of the reported time range, in Unix seconds; not included in it.
     *
     * @return the value; empty when absent
     */
    Optional<Long> endTime();

    /**
     * Width of a time bucket: {@code 1m}, {@code 1h} or {@code 1d}. Default: {@code 1d}.
     *
     * @return the value; empty when absent
     */
    Optional<UsageBucketWidth> bucketWidth();

    /**
     * Restricts the report to images from these sources, any of {@code image.generation}, {@code image.edit} and
     * {@code image.variation}.
     *
     * @return the items; empty when absent
     */
    List<UsageImagesSource> sources();

    /**
     * Restricts the report to images of these sizes, any of {@code 256x256}, {@code 512x512}, {@code 1024x1024},
     * {@code 1792x1792} and {@code 1024x1792}.
     *
     * @return the items; empty when absent
     */
    List<UsageImagesSize> sizes();

    /**
     * Restricts the report to usage by these projects.
     *
     * @return the items; empty when absent
     */
    List<String> projectIds();

    /**
     * Restricts the report to usage by these users.
     *
     * @return the items; empty when absent
     */
    List<String> userIds();

    /**
     * Restricts the report to usage by these API keys.
     *
     * @return the items; empty when absent
     */
    List<String> apiKeyIds();

    /**
     * Restricts the report to usage of these models.
     *
     * @return the items; empty when absent
     */
    List<String> models();

    /**
     * Fields by which the usage is grouped, any of {@code project_id}, {@code user_id}, {@code api_key_id},
     * {@code model}, {@code size} and {@code source}.
     *
     * @return the items; empty when absent
     */
    List<UsageImagesGroupBy> groupBy();

    /**
     * Maximum number of buckets. Default and maximum are 7 and 31 for {@code 1d}, 24 and 168 for {@code 1h}, 60 and
     * 1440 for {@code 1m}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Cursor: value of {@code next_page} in the previous response.
     *
     * @return the value; empty when absent
     */
    Optional<String> page();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UsageImagesParamsBuilder builder() {
        return ModelRuntime.builder(UsageImagesParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UsageImagesParamsBuilder toBuilder();
}
