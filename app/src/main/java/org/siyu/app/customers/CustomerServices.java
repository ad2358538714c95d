package org.siyu.app.customers;

import org.siyu.core.customers.ConsentService;
import org.siyu.core.customers.CustomerBulkService;
import org.siyu.core.customers.CustomerKeyService;
import org.siyu.core.customers.CustomerMergeService;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.customers.SavedViewService;
import org.siyu.core.exchange.CustomerExportService;
import org.siyu.core.tiers.TierService;

/// What the customers' screen asks of the core.
///
/// @param journeys what customers are in, and the way in and out
public record CustomerServices(
    CustomerService customers,
    CustomerBulkService bulk,
    CustomerKeyService keys,
    ConsentService consents,
    CustomerMergeService merges,
    FollowUpService followUps,
    SavedViewService views,
    CustomerExportService exports,
    TierService tiers,
    CustomerJourneys journeys) {}
