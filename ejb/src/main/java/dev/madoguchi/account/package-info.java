/**
 * Who people are: accounts, registration by support key (route B), sign-in, remembered logins
 * (requirements section 1).
 */
package dev.madoguchi.account;
