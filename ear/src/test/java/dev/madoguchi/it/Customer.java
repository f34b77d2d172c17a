package dev.madoguchi.it;

import java.io.Serializable;

/**
 * A customer made for a test from outside, with the password of the sample logins.
 *
 * @param accountId the account
 * @param loginId what to type, also the contact mail
 * @param contract number of the contract whose key was used to register
 * @param key that key, on no support ID
 */
public record Customer(long accountId, String loginId, String contract, String key)
    implements Serializable {}
