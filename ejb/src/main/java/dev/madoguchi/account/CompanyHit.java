package dev.madoguchi.account;

import java.io.Serializable;

/**
 * A company found at registration (ACC-08).
 *
 * @param id to be sent as {@link RegisterWithKey#claimedCompanyId()}
 * @param name full name with its legal form
 * @param address head office, or null
 */
public record CompanyHit(long id, String name, String address) implements Serializable {}
