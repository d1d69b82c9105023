package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Parameters of {@code admin().organization().usage().costs}. */
@ApiModel
public interface UsageCostsParams extends Params {

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
     * Width of a time bucket; only {@code 1d}, the default, is supported.
     *
     * @return the value; empty when absent
     */
    Optional<UsageCostsBucketWidth> bucketWidth();

    /**
     * Restricts the report to costs of these projects.
     *
     * @return the items; empty when absent
     */
    List<String> projectIds();

    /**
     * Restricts the report to costs of these API keys.
     *
     * @return the items; empty when absent
     */
    List<String> apiKeyIds();

    /**
     * Fields by which the costs are grouped, any of {@code project_id}, {@code line_item} and {@code api_key_id}.
     *
     * @return the items; empty when absent
     */
    List<UsageCostsGroupBy> groupBy();

    /**
     * Maximum number of buckets. From 1 to 180; 7 by default.
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
    static UsageCostsParamsBuilder builder() {
        return ModelRuntime.builder(UsageCostsParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UsageCostsParamsBuilder toBuilder();
}
