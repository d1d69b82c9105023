/** Administration of an organization: people, keys, roles, certificates, limits, usage and costs. */
@NullMarked
package io.openaisdk.api.admin.organization;

import org.jspecify.annotations.NullMarked;
