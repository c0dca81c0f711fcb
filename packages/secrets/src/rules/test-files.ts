/** The path of a file that tests a program, where passwords of people who do not exist stand by the dozen. */
export const testFile =
  /(?:^|[/!])(?:(?:[a-z]{1,20}_)?tests?|testing|unittests?|__tests__|spec|e2e|cypress|playwright)\/|(?:^|[/!])test_[^/]{1,100}\.\w{1,5}$|(?:(?:^|[/!_.-])(?:test|tests|spec)|[a-z]Tests?)\.\w{1,5}$/;
