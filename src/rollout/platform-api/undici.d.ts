/** undici's pool by itself, as its client is: its index would double the bundle. */
declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici'
  export default Pool
}
