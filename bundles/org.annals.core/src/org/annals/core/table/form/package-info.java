/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: the tables of a report with what their type says of them: values, places, problems. */
package org.annals.core.table.form;
