package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Costs of one time bucket, added up. */
@ApiModel
public non-sealed interface CostsResult extends Model, UsageTimeBucketResult {

    /**
     * Kind of this object, always {@code organization.costs.result}.
     *
     * @return the value
     */
    @Constant("organization.costs.result")
    String object();

    /**
     * Amount of money, with its currency.
     *
     * @return the value; empty when absent
     */
    Optional<CostsResultAmount> amount();

    /**
     * Line item that the costs belong to, if grouped by {@code line_item}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> lineItem();

    /**
     * Identifier of the project that the costs belong to, if grouped by {@code project_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> projectId();

    /**
     * Identifier of the API key that the costs belong to, if grouped by {@code api_key_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> apiKeyId();

    /**
     * Quantity consumed, if grouped by {@code line_item}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> quantity();

    /**
     * Unit of {@code quantity}. Null when no supported unit fits.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<CostsResultQuantityUnit> quantityUnit();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CostsResultBuilder builder() {
        return ModelRuntime.builder(CostsResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CostsResultBuilder toBuilder();
}
