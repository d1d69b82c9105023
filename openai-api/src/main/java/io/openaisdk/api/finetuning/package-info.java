/** Fine-tuning: jobs, checkpoints and their permissions, graders that are tried out. */
@NullMarked
package io.openaisdk.api.finetuning;

import org.jspecify.annotations.NullMarked;
