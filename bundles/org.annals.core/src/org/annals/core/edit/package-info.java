/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: changes of text and model as data, from which a fix of a rule is made. */
package org.annals.core.edit;
